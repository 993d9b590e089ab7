+++
id = "m-007"
channel = "forum-post"
from_name = "pastytax"
from_addr = ""
subject = "How did a false sentence get into my daughter's report? (long, bring tea)"
date = "2013-08-19T23:55:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Every word of that paragraph is false and it's sat in her file, her GP's file and the file of every school we applied to."
[[evidence]]
category = "no-chance-to-correct"
quote = "Nobody had sent it to me as a draft; I got no chance to say \"wrong child\" before it was FINAL, and being FINAL was then the reason it couldn't be put right."
+++
Right, since you asked for proper detail and not just me ranting.

Cast:
DD1 = [[child:1|Jenifer]], one n, 10. [[child:1|Jen]], [[child:1|Jenni]], [[child:1|Fer]] when she was tiny.
DD2 = [[child:2|Loveday]], 7. Yes it's a real name down here.
Ed psych = [[professional:1|Piers Carlyon-Booth]]. Known as [[professional:1|Piers]], or [[professional:1|CB]] in the council's own emails.
SENCo = [[professional:2|Sharon Tonkin]]. Class teacher = Miss [[professional:3|Gummow]], lovely, new.
SEN officer = [[professional:4|Martyn]], who has a surname ([[professional:4|Nance]]) but never uses it.

[[date:1|07/01/13]] [[professional:1|Piers]] visits [[school:1|Trevarrow School]], sees [[child:1|Jenifer]] 35 mins, in the corridor, as the room was booked for recorders.

[[date:2|22/01/13]] Report arrives. It's [[professional:4|Martyn]] that sends it, not [[professional:1|Carlyon-Booth]]. Covering note: "FINAL. For information."

First para on page 2, and I quote: "[[child:1|Jennifer]] was adopted at the age of three and there's a history of early neglect. Her mother, [[parent:1|Demelza]], reports that the placement has been under strain."

I am [[parent:1|Demelza]]. I gave birth to her in [[health:1|Treliske]], thirty-one hours, forceps. There's no placement. Every word of that paragraph is false and it's sat in her file, her GP's file and the file of every school we applied to.

What happened (worked it out with [[professional:3|Gummow]], who said something she shouldn't have at the school fair): there is another [[child:3|Jennifer]], two n's, in Year 6, who IS adopted, poor love, and [[professional:1|Piers]] saw the pair of them the same morning. So now I also know that child's history. I'd love to un-know it.

[[date:3|24/01/13]] I email [[professional:4|Martyn]]. No answer.
[[date:4|31/01/13]] again. This time: "Hi [[parent:1|Demelza]], I've run it past [[professional:1|CB]] and he's satisfied with his report. [[professional:2|Sharon]] also confirms it's consistent with school's picture. M"
[[date:5|11/02/13]] [[professional:2|Tonkin]] tells me to my face that she never confirmed any such thing; she had a phone message from [[professional:4|Nance]] and hadn't rung back.
[[date:6|15/02/13]] I ring [[professional:1|Piers]] at home because my mother-in-law cleans for his ([[place:2|Cornwall]], honestly). He hadn't been asked anything by [[professional:4|Martyn]]. He hadn't read it since he dictated it. He was mortified.

Nobody had sent it to me as a draft; I got no chance to say "wrong child" before it was FINAL, and being FINAL was then the reason it couldn't be put right.

Mr [[professional:1|Carlyon Booth]] did write a correction in the end, two lines. [[council:1|Cornwall]] stapled it to the back. So if you read from the front my girl's neglected, and you've to get to page 11 before she isn't.

[[child:2|Lovey]] asked if she was adopted too and was a bit disappointed.

Mods, I know you're collecting for the dossier: take it, but not her name, nor the other little maid's, for obvious reasons. I'm in [[place:1|Helston]] way, leave that off as well.

