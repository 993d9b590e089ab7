+++
id = "je-039"
channel = "email"
from_name = "Roisin Devenney"
from_addr = "roisin.devenney@example.org"
subject = "[[school:1|Foyle Spires]] / [[child:1|Caoimhe]]"
date = "2021-12-13T10:02:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "The EA had written to her and two other principals to see who would take Caoimhe from September, and I'd never asked for her to go anywhere."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd been called into a room and asked about Caoimhe's bowels and nights and what I was like, and told that I'd agreed to it."
+++
Hello there,

I hope this finds you. [[parent:1|Paudie]] found the address and then lost it and then it was in the wean's lunchbox.

[[child:1|Caoimhe]] is seven, and has Rett. You'll know what that means or you can look it up. She's the bonniest wee thing in [[place:1|Derry]]. She talks with her eyes, to a screen, and the one who had the patience to teach her was [[professional:1|Ciaran]]. Big lump of a fella, plays for [[org:1|Slaughtneil]]; he'd have his lunch one handed and hold up the cards with the other. The first thing she ever told him was MORE. The second was STOP SINGING.

We'd [[professional:2|Grainne]] as well, out from [[health:1|Altnagelvin]], to see to the chair and the splints. And [[professional:3|Philomena]], who's not from anything, she's only the woman that opens the gate, but [[child:1|Caoimhe]] has a picture for her on the screen and she's none for me.

Now. Back in May I'm getting the messages and who's ahead of me at the till but [[parent:2|Bronagh]]. Her [[child:2|Shea]] is in the same class. She says "It's a pity yous are moving." I says are we? She'd heard [[professional:4|Kieran]]'s sister say it. [[professional:4|Kieran]], I should tell you, had been at our house the once, looking at the ramp, and had gone on about how much a ramp costs.

I rang around every special school between here and [[place:2|Strabane]]. There's four. I'm not shy. The lady in the second of them, [[professional:5|Attracta]], asked me was I the mother of the wee girl with the eyes. The [[council:1|EA]] had written to her and two other principals to see who would take [[child:1|Caoimhe]] from September, and I'd never asked for her to go anywhere. She faxed it to me. Who has a fax? Uncle [[parent:3|Dessie]] has, in the undertaker's.

So [[parent:1|Paudie]] and myself drove to [[place:3|Omagh]] and asked for [[professional:4|Kieran]]. He came down with [[professional:6|Lorcan]], and [[professional:6|Lorcan]] did the talking. It was exploratory, he said. There'd been a conversation. I asked with who. He counted them on his fingers and one of them was [[professional:2|Grainne]].

That near broke me. I'd had [[professional:2|Grainne]] at the Communion. She came that night to the back door and she'd been crying already. She'd been called into a room and asked about [[child:1|Caoimhe]]'s bowels and nights and what I was like, and told that I'd agreed to it. I hadn't agreed to the time of day.

I don't blame her now. [[parent:1|Paudie]] does a bit.

Our appeal's listed but with no date yet, so I'd ask you to keep it to yourself till that is over. Then fire away, only not our names. [[professional:1|Ciaran]] says you can put in about the singing.

All the best

%% signature
Roisin Devenney

