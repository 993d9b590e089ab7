+++
id = "je-021"
channel = "email"
from_name = "Catriona MacAskill"
from_addr = "catriona.macaskill@example.com"
subject = "Disclosure to the tribunal ([[child:1|Ruaridh]])"
date = "2019-11-21T21:19:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Pages 212 to 260 of Highland Council's bundle were my own counselling notes, lodged with the Tribunal without a word to me."
+++
Dear team

We live at the far end of [[place:1|Skye]] and everything takes a ferry or a favour. [[child:1|Ruaridh]] is twelve, and I'll come to him, but first you need [[professional:1|Peigi]].

[[professional:1|Peigi]] drives the school run from [[place:2|Staffin]]. Officially that's all. Unofficially she's known him since he was in a car seat, keeps a spare pair of his ear defenders over her mirror, and pulls in at the cattle grid every single day because he has to count it. So when we made our reference to the tribunal about his transition, [[parent:1|Lachie]] said if anybody should be a witness it was her, and she agreed, and wore her good coat.

On the other side was [[professional:2|Gordon]]. He'd come up on the train from [[place:3|Inverness]] with two boxes. I recognised the handwriting on the top one. It belonged to [[professional:3|Isobel]], and I'd better explain how I'd know it. After we lost our first boy I couldn't leave the house for most of a year. Every week she came, sat in the kitchen, and I talked and she wrote. Neither of us is to blame for what happened to those notes. They lived at [[health:1|Broadford Hospital]] and, as far as I ever knew, that is where they'd stay till they were shredded.

Pages 212 to 260 of [[council:1|Highland Council]]'s bundle were my own counselling notes, lodged with the Tribunal without a word to me. The point of them, so far as there was one, was that I'm "emotionally invested in keeping the child close". I had said so. I'd said it in 2008 about a different child, [[child:2|Iain]], who is in the ground at [[place:4|Kilmuir]].

[[professional:4|Mhairi]] was the one who stopped it. She sat in the middle of the three and had been doing nothing but sip water. She closed the bundle, put both hands flat on the cover and asked how they had been got. [[professional:2|Gordon]] said they'd been supplied. "By?" He looked behind him. [[professional:5|Struan]], who'd been sitting there all morning without anyone saying what he was for, said that health had been very helpful.

We had a recess. [[professional:1|Peigi]] gave me a Tunnock's. [[parent:1|Lachie]] went and stood facing the sea wall. When he's like that only [[parent:2|Seonag]] can reach him (they shared a womb and a bedroom till they were nine) so I rang her in [[place:5|Glasgow]] and held the phone to his ear.

They took the pages out. You can't take them out of a person's head, though.

[[child:1|Ruaridh]] got his place at [[school:1|Camas Ban Academy]], with a support worker called [[professional:6|Finn]] who has learned to count cattle grids. I suppose we won.

You may use it if nobody on the island could tell.

Le dùrachd

%% signature
Catriona

