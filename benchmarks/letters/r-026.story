+++
id = "r-026"
channel = "email"
from_name = "Nasreen Akhtar"
from_addr = "nasreen.akhtar@example.net"
subject = "[[child:1|Haroon]]: short version"
date = "2020-09-14T13:31:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "we've been told at Kirklees not to put numbers in anymore"
[[evidence]]
category = "report-change-requested"
quote = "Farzana had \"softened\" it because Mr Pickles asked her to"
+++
Hello, you said bullets are fine.

* Me: [[parent:1|Nasreen]]. Husband: [[parent:2|Tanveer]]. Kids: [[child:2|Maryam]], [[child:1|Haroon]] (7, ASD + PDA), [[child:3|Musa]]. Also in the house: Phupo [[parent:3|Shamim]], and her lad [[child:4|Haris]]. People confuse [[child:1|Haroon]] and [[child:4|Haris]] but this time nobody did, so that's something.
* School: [[school:1|Mount Pleasant Bank J, I & N School]], [[place:1|Lockwood]]. "[[school:1|MPB]]". Head is Mrs [[professional:1|Dyson]]. SENCO is Mrs [[professional:2|Akhtar]], no relation to me. If I say Mrs [[professional:2|A]] I mean her.
* The EP: [[professional:3|Farzana Yaqub]]. I was at [[school:2|Ridings Sixth]] with her sister, [[parent:4|Saima]]. So I rang [[professional:3|Farzana]] direct, which I know you're not meant to.
* I said the report's got no hours in it. She said "we've been told at [[council:1|Kirklees]] not to put numbers in anymore, [[parent:1|Naz]], none of us like it".
* And the bit about a quiet room had gone. [[professional:3|Farzana]] had "softened" it because Mr [[professional:4|Pickles]] asked her to. He's at the [[place:2|Huddersfield]] office. She'd never heard of him till that week.
* Mrs [[professional:2|A]] had the first version, with the room in. [[professional:5|Bilal]] the learning mentor remembers reading it. It's gone from her computer. [[professional:6|Jo]] in IT can't find it.
* Dr [[professional:7|Lindqvist]] at [[health:1|Calderdale Royal]] still has hers! She read it me down the phone. Quiet room, 1:1, 20 hrs. Bless that woman.
* Councillor [[professional:8|Hussain-Firth]] isn't interested. He's related to [[parent:2|Tanveer]].

Keep us anonymous; [[professional:3|Farzana]] as well, more than us.

%% signature
Naz
