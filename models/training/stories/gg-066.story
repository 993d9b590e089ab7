+++
id = "gg-066"
channel = "email"
from_name = "Lee Sargent"
from_addr = "lee.sargent@example.com"
subject = "paediatrician's letter"
date = "2018-02-25T21:07:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The \"pathway partners\" had been on to him before he'd typed it, he said, one of them being the council, and they'd queried whether he needed to commit himself to the word, given what the word triggers, and he'd been got at until he hadn't."
[[evidence]]
category = "false-information"
quote = "It has Ellie down as having been on the at-risk register for neglect, and that was my brother's girl, other side of Basildon, different surname."
+++
Evening. Never done one of these.

Daughter's Ellie, 7. Essex. Had a diagnosis off the paediatrician in the October, autism, he told us to our faces, shook my hand, gave us a leaflet. Said the letter would follow. I asked him to change one thing, her middle name, and he wrote it on his hand.

Letter followed in January. It says "traits". I thought I'd misheard him in the October but the leaflet's not called traits. So the missus rang. He rang back himself, half seven at night. He sounded like my dad when he'd pranged the car. The "pathway partners" had been on to him before he'd typed it, he said, one of them being the council, and they'd queried whether he needed to commit himself to the word, given what the word triggers, and he'd been got at until he hadn't. He said he'd see us again in the summer and do it properly. I believe him and all.

Anyway on the strength of traits we've no assessment.

Then there's this, which made my mum cry. Their refusal's got a summary. It has Ellie down as having been on the at-risk register for neglect, and that was my brother's girl, other side of Basildon, different surname. I told them and the lad took it out while I was on the phone, fair dos. But Beavers had already written to say they'd no room, and her best mate's mum doesn't do sleepovers now. Could be nothing.

I was meant to go to a meeting about it last week, they did ask me, I just couldn't face them.

Cheers
Lee
