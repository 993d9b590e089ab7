+++
id = "k-005"
channel = "email"
from_name = "Hilary Chenoweth"
from_addr = "h.chenoweth@example.org"
subject = "our year, from the diary"
date = "2014-05-26T10:17:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Loveday's report is \"super helpful\" and they've all been using it since Monday. I have not got Loveday's report."
[[evidence]]
category = "false-information"
quote = "They had asked Piran, in the yard, thinking he was the father. He is my brother-in-law and he said \"all right\" because somebody had said all right to him."
[[evidence]]
category = "no-chance-to-correct"
quote = "once it's been logged with Cornwall Council she isn't let back in, and there is no form for a parent to put anything right"
+++
This is straight from my diary so forgive the shorthand. I'll explain at the end, if there's anything left to explain.

[[date:1|12.9.13]] - Mr [[professional:1|Tom]] moves [[child:1|Jago]] to the table by the door. "So he can get out quick."
[[date:2|19.9.13]] - [[professional:2|Demelza]] on the phone. Would I mind if [[professional:3|Loveday]] had a look at him in the spring? Spring!
[[date:3|4.10.13]] - [[parent:1|Piran]] fetched him home, soaking. Nobody had seen him go out of the door he'd been put next to.
[[date:4|7.10.13]] - Went in. Mr [[professional:1|Tom]] very sorry. [[child:2|Morwenna]] told me in the car that Mr [[professional:1|Tom]] had cried in the stock cupboard, all of Year 6 knew.
[[date:5|14.11.13]] - [[professional:3|Loveday]] has had a cancellation. Saw [[child:1|Jago]] for forty minutes, and me for five.
[[date:6|10.12.13]] - [[professional:2|Demelza]] says [[professional:3|Loveday]]'s report is "super helpful" and they've all been using it since Monday. I have not got [[professional:3|Loveday]]'s report.
[[date:7|11.12.13]] - Nor has [[professional:4|Kerensa]], who was meant to do hands and buttons at [[health:1|Treliske]] off the back of it.
[[date:8|6.1.14]] - It's here. It says "dad reports no concerns". Dad! They had asked [[parent:1|Piran]], in the yard, thinking he was the father. He is my brother-in-law and he said "all right" because somebody had said all right to him. [[parent:2|Denzil]] has been on a rig since October.
[[date:9|9.1.14]] - Wrote to Miss [[professional:3|Trembath]]. Asked for that line out.
[[date:10|30.1.14]] - [[professional:3|Loveday]] rang. Very nice. Can't: once it's been logged with [[council:1|Cornwall Council]] she isn't let back in, and there is no form for a parent to put anything right.
[[date:11|13.2.14]] - Meeting. Took [[parent:3|Jen]] from two doors down because I wanted a witness, and she was the one who asked how a boy of seven gets from a classroom to the [[place:1|Quay]] in his socks. Mrs [[professional:5|Oates]] said that was a matter for the risk assessment. [[parent:3|Jen]] said she'd like to see the risk assessment. Long silence. [[professional:2|Demelza]] looked at her feet, and at her deputy's badge, and at Mrs [[professional:5|Oates]].
[[date:12|3.3.14]] - [[child:2|Morwenna]] asked to change schools.
[[date:13|28.3.14]] - Refused to assess. "The EP did not identify concerns at home."
[[date:14|12.5.14]] - [[professional:1|Tom Nance]] has resigned. He left [[child:1|Jago]] his fishing magazines.

So: [[school:1|Polventon Junior]], [[place:2|Looe]]. [[professional:2|Demelza]] is the SENCO's name and I have never been told her other one. [[child:2|Morwenna]] is my eldest. Use it all, with made-up names, and please lose the [[place:1|Quay]], there is only one.

%% signature
Hilary

