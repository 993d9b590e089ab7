+++
id = "l-038"
channel = "email"
from_name = "Akosua Mensah-Bell"
from_addr = "akosua.mb@example.net"
subject = "Two sides of the [[place:1|Tyne]]"
date = "2019-11-19T20:32:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Her service manager at Gateshead Council had her up to the Gateshead office twice to get that taken down to \"communication support\"; Durham had told him Level 6 wasn't in the budget."
+++
Hello from the [[place:2|Gateshead]] side,

I'm a midwife at the [[health:1|QE]], and my husband [[parent:1|Robbie]] is on the buses, [[place:3|Blaydon]] to [[place:4|Newcastle]], so between us we've met everyone. You're welcome to print our names. [[child:1|Kofi]] too; he's seventeen and has told me he wants to be "on the record".

[[child:1|Kofi]] is deaf. [[council:1|Gateshead]] sent him over the water to [[school:1|Sandyford Hall]], in [[place:4|Newcastle]], which was right. [[school:1|Sandyford]] got him through nine GCSEs. For sixth form he picked [[school:2|Hownsgill College]], [[place:5|Consett]], and that's [[council:2|Durham]]'s patch, and here we go: three councils, one lad, and no interpreter from September to half-term.

[[professional:1|Maureen Lisle]], [[council:1|Gateshead]]'s teacher of the deaf, wrote "25 hours of Level 6 interpreting". Her service manager at [[council:1|Gateshead Council]] had her up to the [[place:2|Gateshead]] office twice to get that taken down to "communication support"; [[council:2|Durham]] had told him Level 6 wasn't in the budget. Credit to [[professional:1|Maureen]], she told [[child:1|Kofi]] herself, in BSL, in the middle of [[org:1|Grainger's]], where nobody could overhear.

[[school:2|Hownsgill]]'s SENCO, [[professional:2|Callan]], learned to fingerspell. By Christmas he'll have insulted every visitor. The [[health:2|Freeman]] fitted the new implant in October and [[health:3|NTW]] (I know, they've changed it, it's [[health:3|Cumbria Northumberland Tyne and Wear]] now) gave him a psychologist who signs. It is only the hours we haven't got.

[[org:2|Becoming Visible]], [[org:3|Deaflink]], [[org:4|Tyne Youth Deaf Club]], [[council:3|Newcastle]]'s own deaf team: all have signed our letter. You can too.

%% signature
Akosua, Robbie & Kofi

