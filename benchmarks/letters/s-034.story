+++
id = "s-034"
channel = "email"
from_name = "Simon & Aled Pascoe-Rees"
from_addr = "pascoe.rees@example.org"
subject = "Our story - you can use our names"
date = "2019-06-30T16:22:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "false-information", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "it was e-mailed, as an ordinary attachment with no password, to the birth family's address"
[[evidence]]
category = "false-information"
quote = "It says that River was returned to care in 2017 after the placement broke down. River has been asleep upstairs every night since 2014."
[[evidence]]
category = "discussed-without-consent"
quote = "We only learned of the meeting because somebody left us off the apologies"
+++
Hello,

[[parent:2|Simon]] writing, though [[parent:3|Aled]] is looking over my shoulder and will correct the spelling.

We adopted [[child:1|River]] in 2014 and his half-sister [[child:2|Skye]] two years afterwards. He's now nine. He has foetal alcohol spectrum disorder and developmental trauma, and loves, in this order, crabs, his nan [[parent:1|Megan]], and us. We live at the far end of [[place:2|Devon]], near [[place:1|Holsworthy]], on purpose: it's a long way from where he started.

We want to tell you three things.

**One.** In January we had the first page of a new EHC plan from [[council:1|Devon County Council]]. It says that [[child:1|River]] was returned to care in 2017 after the placement broke down. [[child:1|River]] has been asleep upstairs every night since 2014. It also says that "adoptive parents [[parent:2|Simon]] and [[parent:3|Alison]] have separated". [[parent:3|Aled]] is six foot three with a beard. It turned out that Ms [[professional:1|Prowse]], the SEN officer, had taken it from an old spreadsheet where we were on the line under another family, a Mr and Mrs [[parent:4|Hocking]], whose placement did break down, poor souls.

**Two.** We asked who'd seen it. There had been a multi-agency meeting at [[school:1|Tamar Hatch Primary]] on [[date:1|22 January 2019]] with the virtual school head ([[professional:2|Babs Lethbridge]]), a psychologist from [[health:1|Devon Partnership NHS Trust]] called Dr [[professional:3|Hunter]], the class teacher, and a social worker from the team that closed our case years ago. It was all about "where [[child:1|River]] should live". We only learned of the meeting because somebody left us off the apologies, and dear Mr [[professional:4|Bastable]], the teacher, rang that night to ask were we quite well. No one had asked us. No one had told us. For an hour they planned a foster placement for a child who was, at that moment, in my car eating a pasty.

**Three.** This is the one that keeps us awake. When they corrected the plan they sent round the new version on [[date:2|5/4/19]]. Ours came in the post. The other copy should have gone to [[org:1|Ruby Country Adoption Support]]. In place of that it was e-mailed, as an ordinary attachment with no password, to the birth family's address, because it was still in the system as "parent contact". So a woman who isn't allowed to know what town he is in has his school, his timetable, the name of his taxi firm ([[org:2|Bude & District Cars]]), and a photo.

[[parent:5|Kirsty]], his birth mum, did nothing bad with it. I want that written down. She rang the duty line herself, [[contact:1|01632 960 820]], and said "I don't think I'm meant to have this", and she deleted it in front of a support worker. She was more careful with it than they were.

[[council:1|DCC]] reported themselves to the ICO (case [[id:1|IC-31108-K2]]). Ms [[professional:1|Prowse]] sent flowers, addressed to [[parent:3|Alison]].

We've changed his school bag, his route and our number. He has worked out that something's up. He asked [[parent:3|Aled]], "Is it because I'm on the wrong line?" We've no idea who told him about the spreadsheet.

You can use this, and use our names, both of us. We've talked it through at length with his therapist, [[professional:5|Anwen]], and with Cllr [[professional:6|Bill Yeo]]. Only don't put the children's names in, nor the school.

%% signature
Simon Pascoe-Rees
(and Aled, who found four mistakes)
