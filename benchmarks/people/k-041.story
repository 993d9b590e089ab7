+++
id = "k-041"
channel = "email"
from_name = "Rupert Cazalet"
from_addr = "r.cazalet@example.org"
subject = "The father of the child"
date = "2015-09-23T22:59:00+01:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the report Giles is \"dad\" on every page; \"dad reports that sleep isn't a problem\", when Giles wears earplugs and sleeps in the barn."
[[evidence]]
category = "no-chance-to-correct"
quote = "the report went in as it stood and my letter of correction wasn't shown to the panel at all"
[[evidence]]
category = "discussed-without-consent"
quote = "She'd already gone through the whole thing, diagnosis and medication and all, with a woman at the number before ours in the book."
+++
Dear Sirs,

I'm the father. I put it first because it has become a point of contention.

[[child:1|Monty]] is eight. His mother and I parted when he was two. [[parent:1|Caro]] kept the house near [[place:1|Painswick]], I kept the dog, and we've rubbed along fairly decently. She has since married a man named [[parent:2|Giles]], so that she is [[parent:1|Pryce-Jones]] now, and [[child:1|Monty]] is still [[child:1|Cazalet]]. [[parent:3|Vic]] and I live in [[place:2|Stroud]]. [[parent:3|Vic]] is a welder. She's five foot one and the only adult whom [[child:1|Monty]] permits to cut his nails.

In the spring the educational psychologist was due. I had asked [[professional:1|Wanda]] at [[school:1|Slad Bottom House]] to be sure that I was told the day. ([[professional:1|Wanda]] is the bursar, but nothing happens there without her.) She forgot or was told to forget. So [[professional:2|Mike]] saw the boy, saw [[parent:1|Caro]] and saw [[parent:2|Giles]], who was in the kitchen making marmalade and who will talk to anyone. In the report [[parent:2|Giles]] is "dad" on every page; "dad reports that sleep isn't a problem", when [[parent:2|Giles]] wears earplugs and sleeps in the barn.

I telephoned [[professional:2|Mike]]. He was mortified and said he would put it right by return. A week later he told me he couldn't. It seems that [[professional:3|Lavinia]], at [[council:1|Gloucestershire County Council]], wanted no new version before panel on [[date:1|5 June]], and so the report went in as it stood and my letter of correction wasn't shown to the panel at all.

There's worse. [[parent:3|Vic]] picked up the landline one evening and a voice asked if she was content with the package. What package? "I'm so sorry," the voice said, "is that not Mrs [[parent:2|Giles]]?" It was [[professional:3|Lavinia]], who had got it into her head that the stepfather's Christian name was everybody's surname. She'd already gone through the whole thing, diagnosis and medication and all, with a woman at the number before ours in the book. [[parent:3|Vic]] used some language from the yard.

At the review in July we all went, all four. [[parent:1|Caro]] spoke for six minutes. [[parent:2|Giles]] said, and I give the man credit, "I should like it minuted that I am not this boy's father, I am the chap with the marmalade." Dr [[professional:4|Bose]] from [[health:1|Gloucester Royal]] laughed out loud. The minutes say: "Dad made a joke."

I don't know to whom one applies to be reinstated as a father. [[child:1|Monty]] himself has drawn a chart, with the dog.

Names changed, if you would. [[parent:3|Vic]] says to leave hers, there are no other lady welders and they'd know anyway.

%% signature
Yours faithfully,
R. A. St J. Cazalet

Sent from my iPad

