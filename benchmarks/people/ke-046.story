+++
id = "ke-046"
channel = "email"
from_name = "Christalla Georgiou"
from_addr = "christalla.g@example.com"
subject = "annual review [[council:1|Barnet]]"
date = "2022-01-24T18:40:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Afterwards Bryony said quietly that Giles had emailed the therapists before the review asking that no one mention hours in front of parents."
+++
Hi, hoping you can use this.

[[child:1|Andreas]] (Y9, Down's) had his annual review on [[date:1|13th Jan]] at [[school:1|Oakhill Chase]]. There was me, [[professional:1|Femi]], [[professional:2|Bryony]], and a blank screen that said "iPhone (4)". [[professional:1|Femi]] is the one-to-one and worships the ground he walks on; [[professional:2|Bryony]]'s the therapist. The iPhone turned out to be [[professional:3|Giles Wetherby]], from the borough, who spoke once, to say that he'd got another call.

Yiayia ([[parent:1|Maroulla]], my mum, who's paid for half of it) was behind me with a tray of koupepia and took against him straight off.

Afterwards [[professional:2|Bryony]] said quietly that [[professional:3|Giles]] had emailed the therapists before the review asking that no one mention hours in front of parents. I've asked her for the email and she's thinking about it. She's got kids as well.

[[child:2|Elena]], my eldest, says I should go on Tiktok. I'd rather talk to you first.

%% signature
Christalla

