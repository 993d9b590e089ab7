+++
id = "j-013"
channel = "email"
from_name = "Julian & Pavel"
from_addr = "tworoads@example.net"
subject = "Two dads, one boy, no minutes"
date = "2020-10-11T22:31:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Then she told me that a commissioner had asked her in January to issue a version without the diagnosis, since it \"opened doors\", and that her clinical director had sent it in her name while she was away skiing."
[[evidence]]
category = "no-chance-to-correct"
quote = "For this second letter nobody had asked us is it correct, have you a comment, do you want to add something."
+++
Hello,

We take turns at this sort of thing. [[parent:1|Julian]] does the feelings and [[parent:2|Pavel]] does the dates, so excuse the changes of tone.

([[parent:1|J]]:) Our son came to us at four and a half from foster care in [[place:1|Eastbourne]], with a rucksack and one word, which was "no". We've come to love the word. He's now nine and he has thousands of others, most of them about sharks. We named nothing about him; he was already [[child:1|Reuben]] and he'd had little enough that was his. There's a birth sister, [[child:2|Skye]], with another family, whom he sees at Easter and in the summer. Please remember her when you're deciding what to print, since she'd be as recognisable as he is.

He has foetal alcohol spectrum disorder. That is written down by Dr [[professional:1|Ottoline Marsh-Bright]] at the [[health:1|Royal Alex]], who examined him for three hours on the carpet. It isn't a theory of ours.

([[parent:2|P]]:) Dates.

On [[date:1|14 January 2020]] the doctor's letter was sent. We had copy, it was good. It said the diagnosis in the first line.

On [[date:2|6 February]] the panel at [[council:1|Brighton & Hove]] had met. They turned us down for a plan.

On [[date:3|9 March]], one week before the world shut, we have received the bundle of what that panel had seen. It was the same letter, same date, same signature. But the first line was different. Now it said "a history of possible prenatal exposure". I'm an engineer. I put one sheet above the other against the window.

([[parent:1|J]]:) I rang the hospital, then, and I'm afraid that I wept down the telephone at a secretary called [[professional:2|Mo]], who deserved better. She put me through. Dr [[professional:1|Marsh-Bright]] was silent for so long that I thought we had been cut off. Then she told me that a commissioner had asked her in January to issue a version without the diagnosis, since it "opened doors", and that her clinical director had sent it in her name while she was away skiing. She'd found out from me.

([[parent:2|P]]:) For this second letter nobody had asked us is it correct, have you a comment, do you want to add something. It was just put in the place of the first.

([[parent:1|J]]:) [[school:1|Dunstone Primary]] have been saints throughout. His teacher, [[professional:3|Kwabena Asare]], offered to say on oath what he sees every day between nine and three. The head isn't allowed to be quoted, and so I won't, but she had to go and stand in the playground for a bit.

Where things stand: the trust has "withdrawn" version two. [[council:1|BHCC]] say they can't un-know what they've read and that [[child:1|Reubs]] may apply again in six months. We applied on the day. Somebody called [[professional:4|Verity Lusk]] has acknowledged it, with an emoji.

([[parent:2|P]]:) I'd like to add that I come from a country in which the police used to keep two versions of a file. I didn't think to meet this in [[place:2|Hove]].

Change our names, change the sharks to something else, keep the window.

%% signature
Julian and Pavel
x

