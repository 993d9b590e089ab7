+++
id = "jb-023"
channel = "email"
from_name = "Jocasta Fane"
from_addr = "jo.fane@example.com"
subject = "Two boys, one report"
date = "2016-05-05T13:33:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "he wrote up Monty's balance and Monty's handwriting, all nine pages, under the name of Otis"
[[evidence]]
category = "no-chance-to-correct"
quote = "The plan writer, Philippa Onions, e-mailed that it had been \"quality-assured\" and couldn't be changed until the boys were next seen in eighteen months."
+++
Hello! I gather from [[parent:1|Imogen]], whose tale you ran at Christmas, that you're still gathering.

I had twins on my own at forty-four, which people in [[place:1|Much Wenlock]] are still getting over. [[child:1|Otis]] is autistic and bookish. [[child:2|Monty]] is dyspraxic and would live up a tree. They do not look alike and have never once been alike, [[child:1|O]] having come out furious and [[child:2|M]] having come out asleep.

[[council:1|Shropshire]] assessed them in the same week to save petrol. You'll have guessed. The occupational therapist, [[professional:1|Hugo Blakeway]], is a nice man with too many children on his list, and he wrote up [[child:2|Monty]]'s balance and [[child:2|Monty]]'s handwriting, all nine pages, under the name of [[child:1|Otis]], and then (I can only suppose it was a Friday) cut and pasted the lot for the other one with "he remains" for "he is". I found it within a minute of opening the envelope. I offered to drive over with a red pen. The plan writer, [[professional:2|Philippa Onions]], e-mailed that it had been "quality-assured" and couldn't be changed until the boys were next seen in eighteen months.

So [[child:1|Otis]], who writes like a monk, has a sloping board and a pencil grip. [[child:2|Monty]] has the very same, and uses the board as a sledge.

Their teacher at [[school:1|Edge Top C of E]], Mrs [[professional:3|Moody]], who isn't in the least, swaps everything back at the classroom door.

Use away, change the names, and you might lose the twins as well, as there's only us.

%% signature
Love and thanks,
Jo Fane

