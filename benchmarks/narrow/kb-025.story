+++
id = "kb-025"
channel = "email"
from_name = "Steph Varley"
from_addr = "steph.varley@example.com"
subject = "FW: [[child:1|Poppy V]] - how four people knew before I did"
date = "2021-10-19T19:12:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd got the report the day before, so had the attendance team and so had the trust's safeguarding lead, and mine was still at the printers."
[[evidence]]
category = "discussed-without-consent"
quote = "What Monday? There was no Monday that I'd been asked to."
[[evidence]]
category = "subject-access-failure"
quote = "Every email from before the 22nd of April had been left out, and I know there are some because Dobbs forwarded me one."
+++
Hiya, timeline below like you asked. Hope it copies over OK off my work laptop.

- [[date:1|05.01.21]] [[child:1|Poppy]] (yr 8, [[school:1|Saltersgill Park Academy]], [[place:1|Middlesbrough]]) stops going in. Just stops. Lies on the hall floor with her bag on.
- [[date:2|18.01.21]] I ring the school. Attendance lass is called [[professional:1|Chloe]]. Says it'll be coded unauthorised.
- [[date:3|02.02.21]] GP, Dr [[professional:2|Nwosu]] at [[health:1|Linthorpe Road Surgery]], refers to CAMHS. Urgent.
- [[date:4|16.03.21]] CAMHS at [[health:2|Roseberry Park]], [[professional:3|Kit Garbutt]] (they/them), amazing, gets [[child:1|Pops]] to talk for the first time in weeks. It's autism. It was always autism.
- [[date:5|29.03.21]] [[professional:3|Kit]] says the report'll be with me in ten days.
- [[date:6|31.03.21]] Early Help woman, [[professional:4|Lindsey Peacock]], rings up and goes "I see she's on the spectrum then". I nearly dropped the phone. I'd not told ANYBODY. She'd got the report the day before, so had the attendance team and so had the trust's safeguarding lead, and mine was still at the printers.
- [[date:7|13.04.21]] It lands. My ex [[parent:1|Lee]]'s address is on the front instead of mine. [[parent:1|Lee]]'s who we left.
- [[date:8|14.04.21]] I ring [[professional:3|Kit]] crying. [[professional:3|Kit]] is horrified. Address came off the school's system. I changed it there twice, I've got [[professional:1|Chloe]]'s email saying "all done hun".
- [[date:9|22 April]] Meeting. Me, [[professional:4|Lindsey]], the SENDCo (Mr [[professional:5|Dobbs]]), someone from [[council:1|Middlesbrough Council]] with her camera off who never gave a name. They'd obviously had another meeting first. [[professional:5|Dobbs]] slips and says "as we agreed on Monday". What Monday? There was no Monday that I'd been asked to.
- [[date:10|10 May]] SAR to the academy trust, [[school:2|Teesward Learning Trust]]. Their ref [[id:1|TLT_SAR_21_058]].
- [[date:11|10 June]] nothing. [[date:12|10 July]] nothing. School's shut.
- [[date:13|6 Sept]] I get 9 pages. Every email from before the [[date:9|22nd of April]] had been left out, and I know there are some because [[professional:5|Dobbs]] forwarded me one.

Where are we now? [[child:1|Poppy]]'s home, doing her maths off the telly and her art off her own head. Her brother [[child:2|Alfie]] tells people she's on tour.

I want [[parent:1|Lee]] not to be able to work out it's us. So no [[place:1|Boro]], no academy, and not that she's a [[child:1|Poppy]] please. He's on [[contact:1|facebook.example.org/lee.v.mfc]] if you ever want to see the sort.

Safest is my mum's, [[parent:2|Christine]], [[contact:2|01632 960 9 oh 4]], and say you're calling about the conservatory.

%% signature
Steph
07700 900940 (work, DON'T text)

Varley Lettings Admin

