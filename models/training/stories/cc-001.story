+++
id = "cc-001"
channel = "forum-post"
from_name = "pitmans_daughter"
from_addr = ""
subject = "Long. Health and education singing off the same sheet"
date = "2015-02-03T23:37:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "reports-circulated-unseen", "report-change-requested", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I'd brought a list and the first thing on it was \"how many sessions?\" and she put her hand over the paper. She said in this Trust they're not to answer that, not to parents, not in writing, and that a colleague had been \"spoken to\" for it."
[[evidence]]
category = "reports-circulated-unseen"
quote = "I got a call from his class teacher to talk over \"the new targets from speech\" and I'd to ask her to read the thing out to me, because she'd had it a week, the SENCo'd had it a week and so had some lass at the LA who'd filed it already. Mine came second class with 6p to pay."
[[evidence]]
category = "report-change-requested"
quote = "She'd typed it. She said the first one had \"severe\" and it'd been out to the LA and come back with a note on it, \"can we live with moderate? it opens the unit otherwise\", and she'd typed it again."
[[evidence]]
category = "other-collusion"
quote = "There's a form of words, agreed between the therapy service boss and the SEN manager, stuck in the front of the clinic's style guide: nobody from the NHS side is to back a specialist placement unless the LA's already said yes to it, and the LA in return won't call any therapist as a witness."
+++
Right. Kettle on. This is the full story as people keep on asking me on other threads.

DS is 10, DX'd at Sheffield with developmental language disorder and dyspraxia, and also an EBSA kid since the move to juniors. DD is 14 and NT and sick of the lot of us. DH is long distance lorries so it's mostly me.

WHAT HE NEEDED. Sheffield were clear. Speech therapy from a therapist (not a TA with a photocopy), OT, small class. We moved 40 miles for DH's job and the new area said "we'll do our own assessments, thank you". Fine. I wasn't worried, a kid's a kid.

WHAT THEY DID. New SALT saw him in Nov. I'd brought a list and the first thing on it was "how many sessions?" and she put her hand over the paper. She said in this Trust they're not to answer that, not to parents, not in writing, and that a colleague had been "spoken to" for it. I thought she was having me on.

Report did the rounds. I got a call from his class teacher to talk over "the new targets from speech" and I'd to ask her to read the thing out to me, because she'd had it a week, the SENCo'd had it a week and so had some lass at the LA who'd filed it already. Mine came second class with 6p to pay.

Now the good bit. I'm not one for conspiracies, me dad was, every phone was tapped in 1984 according to him (and it turned out it was, so). But. I got pally with the clinic clerk as her lad and our DD do karate. She'd typed it. She said the first one had "severe" and it'd been out to the LA and come back with a note on it, "can we live with moderate? it opens the unit otherwise", and she'd typed it again. She says it happens about one in four. She calls them "the returns".

And it's not just a note here and there. There's a form of words, agreed between the therapy service boss and the SEN manager, stuck in the front of the clinic's style guide: nobody from the NHS side is to back a specialist placement unless the LA's already said yes to it, and the LA in return won't call any therapist as a witness. She read it to me off the screen. I've not got a copy and I'll not be asking her for one, she's two kids.

WHERE WE ARE NOW. He's in a class of 32. He's had the photocopy and the TA, who's 19 and doing her best. He's under the bed most mornings. Attendance officer's been twice, and she were reet nice about it actually, sat on the landing and talked to him about Minecraft. Appeal's in for Section... well, still a statement, Part 3. Sheffield are willing to come down and say their piece.

WHAT I'D SAY TO OTHERS. 1. Ask who typed it. 2. Ask for the date on everything. 3. Don't fall out with your SALT, she's as trapped as you are. 4. Get a dog.

Not had any bother with lost files or meetings or owt like that, before anyone asks, school's always had me in for the meetings and I've minutes of the lot. It's just these reports. You wouldn't send back a blood test and ask for a better one, would you?

Ta for listening. PD x
