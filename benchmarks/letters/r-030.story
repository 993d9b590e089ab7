+++
id = "r-030"
channel = "email"
from_name = "Ayaan Warsame"
from_addr = "ayaan.warsame@example.org"
subject = "timeline for [[child:1|Mahad]], [[council:1|Sheffield]]"
date = "2015-03-22T20:15:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen", "school-approached", "access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "it had been e-mailed, no password, to \"Ayan W\", who is a dental nurse in Rotherham"
[[evidence]]
category = "reports-circulated-unseen"
quote = "a report's been talked about in the staff room. I've not had any report."
[[evidence]]
category = "school-approached"
quote = "Mr Thackray asked her \"as a favour\" not to offer us a place"
[[evidence]]
category = "access-denied"
quote = "decision available to professionals only"
[[evidence]]
category = "subject-access-failure"
quote = "40 days passed on 26 November and no papers, not one"
+++
I put on the top a list of the people, as [[parent:2|Khadra]] told me.

OURS: me, [[parent:1|Ayaan]] (in Somali it's a woman's name; in the next street it's a Bengali boy's, you'll see why I say this). [[child:1|Mahad]], 10, cerebral palsy, no speech, uses a talker. [[child:2|Muna]] and [[child:3|Mulki]], sisters, 13 and 12. [[child:4|Yusuf]], 4. [[parent:3|Awale]], their father, is in [[place:1|Hargeisa]] at present. [[parent:2|Khadra]] is my friend, she runs [[org:1|Hilin Women's Group]] in [[place:2|Burngreave]]. Abti [[parent:4|Cabdi]] is my mother's brother; in English letters he's [[parent:4|Abdi]].

THEIRS: Mr [[professional:1|Thackray]], SEN, [[council:1|Sheffield City Council]]. [[professional:2|Yusuf]], trainee EP, [[professional:2|Yusuf Patel]]. [[professional:3|Gwen]], his supervisor. [[professional:4|Helen]], SENCO at [[school:1|Spital Hill Primary]]. Mrs [[professional:5|Cartledge]], head. [[professional:6|Lyndsay]], talker person, from [[health:1|Ryegate]]. Dr [[professional:7|Nwosu]], also [[health:1|Ryegate]]. [[professional:8|Hope]], one-to-one.

[[date:1|3.6.14]] — [[professional:2|Yusuf]] comes to school. [[child:4|Yusuf]], mine, is with me, and they become friends because of the name. [[professional:2|Yusuf P]] writes down everything [[child:1|Mahad]] says with the talker, including the rude things. Good man.

[[date:2|24.6.14]] — [[professional:8|Hope]] says a report's been talked about in the staff room. I've not had any report.

[[date:3|26.6.14]] — [[professional:4|Helen]] says it was sent to me by e-mail last week. It wasn't. [[child:2|Muna]] checked the junk.

[[date:4|1.7.14]] — [[professional:3|Gwen]] telephones. She's sorry; it had been e-mailed, no password, to "[[parent:5|Ayan W]]", who is a dental nurse in [[place:3|Rotherham]]. [[professional:3|Gwen]] asked her to delete it. I ask, did she? [[professional:3|Gwen]] hopes so.

[[date:5|10.7.14]] — I read it at last. It's a good report, I've no complaint about the report.

[[date:6|15.9.14]] — Panel meets. Mr [[professional:1|Thackray]] writes: "decision available to professionals only". I ask [[professional:6|Lyndsay]]. She's a professional. She says she's been told it's no. She shouldn't tell me but she tells me.

[[date:7|22.9.14]] — Dr [[professional:7|Nwosu]] writes to Mr [[professional:1|Thackray]] in my support. He calls [[child:1|Mahad]] "[[child:1|Mohad]]", it doesn't matter.

[[date:8|17.10.14]] — I put in a subject access request, [[parent:2|Khadra]] typed it. Took it by hand to the [[place:4|Moorfoot]] building. Receipt signed "[[professional:9|Dale]]".

[[date:9|26.11.14]] — 40 days passed on [[date:9|26 November]] and no papers, not one.

[[date:10|8.12.14]] — Ring. "[[professional:9|Dale]]'s left."

[[date:11|14.1.15]] — I visit [[school:2|Wincobank Rise]], the school with the ramps and the pool. Mrs [[professional:10|Fenwick]], the head, shows us round herself, and [[child:1|Mahad]] says on the talker "I live here now". She gives him the badge. She'll ring tomorrow.

[[date:12|15.1.15]] — She doesn't ring.

[[date:13|2.2.15]] — Abti [[parent:4|Abdi]] drives a taxi with [[org:2|Pitsmoor Radio Cars]] and who's in the back of it? Mrs [[professional:10|Fenwick]]. She knows the face of [[child:1|Mahad]] in the photograph on the dashboard. She told my uncle that Mr [[professional:1|Thackray]] asked her "as a favour" not to offer us a place, since [[school:2|Wincobank Rise]] is "for the north side" and so it'd "open the gates". We live on the north side! [[postcode:1|S3 9ZZ]] is the north side!

[[date:14|20.2.15]] — Meeting with Mrs [[professional:5|Cartledge]], [[professional:4|Helen]], [[professional:1|Thackray]], me, [[parent:2|Khadra]], [[child:2|Muna]] to translate. [[professional:1|Thackray]] says there was no such call. [[parent:2|Khadra]] says, "Shall I fetch the taxi driver?" [[professional:8|Hope]] laughs, and is asked to leave.

[[date:15|13.3.15]] — [[professional:2|Yusuf P]] isn't with [[council:1|Sheffield]] any more. He's sent [[child:4|Yusuf]] a birthday card.

That's all until now. [[child:1|Mahad]] still wears the badge. You can use everything, please no names, and not the taxi: there are only so many uncles.

%% signature
Ayaan Warsame
