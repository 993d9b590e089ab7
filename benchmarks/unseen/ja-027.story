+++
id = "ja-027"
channel = "email"
from_name = "Nazmul Haque"
from_addr = "nazmul.haque@example.com"
subject = "EHCP problem / my daughter [[child:1|Maliha]]"
date = "2024-04-22T13:17:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "On 7 Feb Saffron e-mailed the clinic to ask if the letter could be \"softened\" because it \"leaves no room for a reintegration timetable\", and she copied me in by accident."
[[evidence]]
category = "tribunal-disclosure"
quote = "The softened one has now been put into the council's bundle for our appeal (EH202/24/00071) along with Maliha's counselling notes, which none of us ever agreed to hand over."
+++
Hi team,

Hope you're well. I'll try to be concise, I'm a project manager so I do bullets.

• [[child:1|Maliha]] is 15 and has ME and PoTS. Hasn't been in full-time since Year 8.
• School: [[school:1|Argyle Fields Girls']]. Borough: [[council:1|Camden]]. We're in a flat off [[place:1|Drummond Street]].
• Key people: [[professional:1|Saffron Leigh]] (EHC coordinator), Dr [[professional:2|Bhatt]] at [[health:1|UCLH]], Mr [[professional:3|Adeniji]] (head of year, brilliant).
• In January Dr [[professional:2|Bhatt]] wrote that she must have home tuition and no attendance targets.
• On [[date:1|7 Feb]] [[professional:1|Saffron]] e-mailed the clinic to ask if the letter could be "softened" because it "leaves no room for a reintegration timetable", and she copied me in by accident.
• She then sent a recall. Then she rang me. Then she rang my wife [[parent:1|Tahera]], who doesn't take calls at work.
• The letter got softened. Not by Dr [[professional:2|Bhatt]], by a registrar called [[professional:4|Toby]] who'd never met her.
• The softened one has now been put into the council's bundle for our appeal ([[id:1|EH202/24/00071]]) along with [[child:1|Maliha]]'s counselling notes, which none of us ever agreed to hand over.

My mum says I should've gone and shouted at somebody. She may be right. She brought up five of us with no bullets whatsoever.

[[child:1|Mali]] has said yes to you using this, as long as her friend [[child:2|Inaya]] can't tell that it's her. So please strip whatever you need to.

%% signature
Best,
Naz

Nazmul Haque PMP
Delivery Lead
m 07700 900 264

