+++
id = "ff-060"
channel = "email"
from_name = "Winifred Akers"
from_addr = "winniea@example.com"
subject = "Grandmother writing, Plymouth"
date = "2016-05-05T10:20:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "He'd been having our post since Christmas, he'd put it by thinking that we had moved, and four of them were from the council and one had come open, and it was Keeley's sexual abuse interview, typed."
[[evidence]]
category = "discussed-without-consent"
quote = "they'd all agreed, when they met over Keeley at the health centre, that it'd be kinder not to bother me with coming, at my age."
+++
Dear Sirs,

I'm 81 and I was a comptometer operator and afterwards a magistrate, so I have my wits. I'm writing for my granddaughter Keeley, who is in foster care no longer, thank the Lord, but with me by order of the court, and I've got the parental responsibility in a plastic wallet. She's 12 and she has the foetal alcohol.

On Ash Wednesday there was a knock and it was the young man from number 40, we're number 14. He'd been having our post since Christmas, he'd put it by thinking that we had moved, and four of them were from the council and one had come open, and it was Keeley's sexual abuse interview, typed. He is a nice boy, he plays the drums. He'd not read it. He had read enough to know not to read it, if you follow.

I took it up with the council and a woman came out. She was sorry, she'd brought a plant. And while she was being sorry she let slip that it must be hard on me and that they'd all agreed, when they met over Keeley at the health centre, that it'd be kinder not to bother me with coming, at my age. I sat on the bench until I was seventy. I sent men to prison. I said, my dear, when was this? There'd been five.

They have since put right the house number. The plant died, I'm afraid I let it.

You may use this, if you change Keeley to a boy.

Yours truly,
W. Akers (Mrs), J.P. retired
