+++
id = "m-024"
channel = "email"
from_name = "Bhavesh Solanki"
from_addr = "bsolanki.family@example.com"
subject = "Permission to use our family's account ([[council:1|Leicester City]])"
date = "2018-09-24T20:27:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "It's in his own e-mail that the officer asked the OT to look again at a hoist and a wet room, and the result is that both were deleted from her report."
+++
Dear Campaign Team

We are happy for our names to be printed: [[parent:1|Bhavesh]] and [[parent:2|Hetal Solanki]], [[place:1|Belgrave]], [[place:2|Leicester]]. Our children's first names may be used too, [[child:1|Krishiv]] and [[child:2|Mira]], as they have been in the [[org:1|Belgrave Courier]] already. I'd ask you to keep back only my mother's, as she's 79 and doesn't know, so she appears below as Ba.

[[child:1|Krishiv]] (10, Duchenne) attends [[school:1|Abbey Rise Primary]]; [[child:2|Mira]] (4) goes to the nursery there. Since my wife is an accountant there's naturally a log.

Ref 1. Tue [[date:1|10 April 2018]]. Home visit by OT [[professional:1|Gemma Swift]]. Ba makes her eat. [[professional:1|Gemma]] says ceiling hoist, wet room, ramp.
Ref 2. [[date:2|24 April]]. Copy of Ms [[professional:1|Swift]]'s report received by us. Correct in all respects.
Ref 3. [[date:3|3 May]]. School meeting. Minutes follow.

"Attendees: Mrs [[professional:2|Ruth Ingleby]], Head; Mr [[professional:3|Kam Atwal]], SENDCo; [[professional:1|G. Swift]], OT; [[professional:4|Lee Cotterill]], LA Inclusion; Dr [[professional:5|Nandini Rao]], [[health:1|Leicester Royal Infirmary]] (by telephone); Mr & Mrs [[parent:2|Solanki]].
[[professional:1|GS]] summarised. [[professional:4|LC]] asked for costings. [[professional:5|NR]] confirmed trajectory. [[professional:3|KA]] asked re lift. [[professional:2|RI]] noted budget constraints.
ACTION [[professional:4|LC]]: liaise with [[professional:1|GS]] re proportionality."

Ref 4. [[date:4|18 May]]. Second version of [[professional:1|Swift]]'s report received, from [[professional:4|Cotterill]]'s address. Ramp remains. Hoist: "to be reviewed". Wet room: gone.
Ref 5. [[date:5|21 May]]. [[parent:2|Hetal]] telephones [[professional:1|Gemma]]. [[professional:1|Gemma]] says that she's not free to talk. [[parent:2|Hetal]] says, "Just say yes or no, did [[professional:4|Lee]] ask you?" Pause of eleven seconds (the log is exact). "Yes."
Ref 6. [[date:6|23 May]]. We write to Mr [[professional:4|Cotterill]]. He writes:

"Dear [[parent:1|Bhavesh]], [[parent:2|Hetal]], I asked [[professional:1|Gemma]] to reconsider proportionality as minuted. It is perfectly normal. [[professional:2|Ruth]] and [[professional:3|Kam]] were in agreement. [[professional:4|Lee]]"

Ref 7. [[date:7|24 May]]. We ask [[professional:3|Kamaljit]] ([[professional:3|Kam]] to the children, [[professional:3|KA]] in the minutes). He denies having been in agreement. He says he was in the dinner hall.
Ref 8. [[date:8|25 May]]. Dr [[professional:5|Rao]], angry, sends a letter to everyone quoting her own notes of [[date:3|3 May]]: "the hoist isn't a matter of proportion."
Ref 9. [[date:9|14 September]]. [[child:1|Krishiv]] dropped during a manual transfer. Broken collarbone.

It's in his own e-mail that the officer asked the OT to look again at a hoist and a wet room, and the result is that both were deleted from her report.

[[child:1|Krish]] was very brave about the bone. He signed his own cast in five places so [[child:2|Mira]] would've somewhere different to sign. [[child:2|Miru]] signed it with a drawing of [[professional:4|Lee]], or so she tells us; it has horns.

You can verify everything against our documents, which are with our solicitor, [[professional:6|Farah Lodhi]] of [[org:2|Lodhi Bains]]. Use my mobile, [[contact:1|07700 900266]].

%% signature
Bhavesh Solanki FCIPS
Procurement

%% disclaimer
This email is sent from a personal account. Please consider the environment.

