+++
id = "e-018"
channel = "email"
from_name = "Eleri Wyn"
from_addr = "eleri.wyn@example.co.uk"
subject = "Cyfarfod / the meeting"
date = "2012-11-26T20:15:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There were seven of them round a table about Guto, from Gwynedd, the health board, and the school, plus the minister of our own chapel, and I had had no invitation and neither had his father."
+++
Annwyl bawb / Dear all,

I'll do it in English so everyone follows, though it happened in Welsh and it was ruder.

My eldest is [[child:1|Guto]], he is thirteen, he has Asperger's and knows every lifeboat in these islands by number. We live outside [[place:1|Pwllheli]]. He was getting on all right at [[school:1|Ysgol Glan y Morfa Bach]] until the rugby boys started, and after that he was under the table most days. Dr [[professional:1|Iolo Prys-Edwards]] at [[health:1|Ysbyty Gwynedd]] said he should be seen by [[health:2|CAMHS Arfon]], and we waited.

My friend [[parent:1|Nia Tŷ Capel]] does the teas at the [[org:1|Plas Heli]] conference rooms. She texted: "pam ti'm yma?" Why aren't you here? I said where? There were seven of them round a table about [[child:1|Guto]], from [[council:1|Gwynedd]], the health board, and the school, plus the minister of our own chapel, and I had had no invitation and neither had his father. The minister! Parchedig [[professional:2|Tudur Roberts]], who buried Nain! Somebody had thought he might have "insights into the family".

I was in my wellingtons. I drove there anyway. When I opened the door the ed psych, [[professional:3|Lowri]], said "O" and nothing more. The chairwoman, Mrs [[professional:4|Bebb]], informed me they were "just finishing", and they were; they went out past me one at a time like children after assembly.

[[professional:2|Tudur]] came to the house after with a bara brith. I took the bara brith.

I don't know if I want it printed. Ask me after Christmas, maybe. In the meantime it's good to have told it.

%% signature
Cofion cynnes
Eleri

