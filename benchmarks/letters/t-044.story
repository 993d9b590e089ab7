+++
id = "t-044"
channel = "email"
from_name = "S. Thavarajah"
from_addr = "sthava@example.com"
subject = "Version control"
date = "2015-05-10T08:08:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"45 minutes weekly\" is now \"regular\". Clive isn't a therapist. He's employed by Croydon."
+++
I test software for a living, so forgive me for approaching this as a defect report.

Item under test: educational advice on [[child:1|Kavin]], my younger son. (My elder, [[child:2|Ashwin]], is unaffected.)

v1. Authored by [[professional:1|Rowena]], [[health:1|Crystal Centre]]. States: 1:1 speech therapy, 45 minutes weekly. I hold this because [[professional:1|Rowena]] sent me it in error and then asked me, very politely, to forget that she had.

v2. Edited by [[professional:2|Clive]]. "45 minutes weekly" is now "regular". [[professional:2|Clive]] isn't a therapist. He's employed by [[council:1|Croydon]].

v3. [[professional:1|Rowena]]'s name removed, [[professional:3|Nirmala]]'s inserted. [[professional:3|Nirmala]] joined after the assessment. She's been at the [[health:1|Crystal]] since August; I've met her at the [[org:1|Murugan Sangam]] and she was mortified.

Distribution: v2 to [[school:1|Addington Vale]]; v3 to [[school:1|Addington Vale]], [[school:2|Monks Orchard Lodge]] and, inexplicably, [[school:3|Whitgift Meadow]], which takes only girls.

Reproducible? Yes. [[parent:1|Suganthi]], whose boy [[child:3|Pranav]] is also under [[professional:2|Clive]], has three versions too, with the identical edit.

Expected result: one document. Actual result: see above. Ticket: [[id:1|CR/SEN/20817]]. Status with [[council:1|Croydon]]: "closed, no fault found". My wife [[parent:2|Meena]] wants to reopen it. I've told her that only the reporter can.
