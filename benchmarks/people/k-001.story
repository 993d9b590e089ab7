+++
id = "k-001"
channel = "email"
from_name = "Dee Aston"
from_addr = "dee.aston@example.com"
subject = "what [[professional:1|Karen]] said and what [[professional:1|Karen]] wrote"
date = "2011-02-17T22:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "report-change-requested", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It said he had never been left with anyone but his mother, which is rubbish, Trace has had him two nights a week since he was born."
[[evidence]]
category = "report-change-requested"
quote = "\"I was asked to take the home part out because panel only funds what school can see.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "What finished me was finding out Bev had had the thing since before Christmas, it was sat in her tray all the while I was ringing up every Friday to see if it was done."
+++
I'll start in the middle because that is where it went wrong. [[professional:1|Karen]] came to the house on a wet Thursday, sat on the stairs because the settee was covered in washing, and watched him for nearly two hours. "You've got two different boys," she said, meaning the one at home and the one at school. I made her toast. I liked her, and I'm putting that down so nobody thinks this is a grudge.

[[professional:2|Bev]] had warned us it'd be six weeks. [[parent:1|Trace]] said that was daft, six weeks to type up two hours, but then [[parent:1|Trace]] has no kids and no patience. It was eleven in the end. By that time Mr [[professional:3|D]] had him on half days and [[parent:2|Lee]] was having to leave site at twelve to fetch him, and lost a good job over it.

When it came it was four pages and I didn't know who it was about. It said he had never been left with anyone but his mother, which is rubbish, [[parent:1|Trace]] has had him two nights a week since he was born. It said he "settles well with peers". Nothing about two different boys. At the bottom it had [[professional:1|K. Mulvaney]], Educational Psychologist, and under that [[council:1|Sandwell]]'s logo.

I rang school and asked for [[professional:2|Bev]] and the girl on reception said Mrs [[professional:2|Harkin]] was teaching but the SENCO's phone would take a message. So I left one. What I got back was a letter from Mr [[professional:3|Danks]], four years in charge and still calls me Mum, saying the report was "a matter between the service and the family".

So I rang the service. [[professional:1|Karen]] actually picked up. And she said, I wrote it down on the gas bill, "I was asked to take the home part out because panel only funds what school can see." Asked by who? She wouldn't. I said was it [[professional:4|Ian]], because it was always [[professional:4|Ian]] on our letters ([[professional:4|I. R. Pope]], Commissioning, if you please) and she said "I can't answer that, [[parent:3|Dee]]" in a voice that answered it.

What finished me was finding out [[professional:2|Bev]] had had the thing since before Christmas, it was sat in her tray all the while I was ringing up every Friday to see if it was done.

We had the annual review on [[date:1|3rd February]]. I couldn't speak so [[parent:1|Trace]] did, my little sister who works on the fish counter, in front of nine people: "You've wrote about a boy who doesn't exist. Where's [[child:1|Kieran]]?" Not one of them looked up except [[professional:1|Karen]], and she was crying.

[[child:1|Kieran]] is nine. He goes to [[school:1|Brades Heath Primary]] in [[place:1|Oldbury]]. ADHD and an attachment thing, according to Dr [[professional:5|Sen]] at [[health:1|Sandwell General]]. [[parent:2|Lee]]'s his dad, we're not married, they put that down wrong as well but I've given up on that one.

Change the names. [[professional:1|Karen]]'s too, I don't want her hurt.

%% signature
Dee

