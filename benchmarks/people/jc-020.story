+++
id = "jc-020"
channel = "email"
from_name = "Nilesh Parmar"
from_addr = "nparmar@example.com"
subject = "Timeline as requested"
date = "2010-03-01T22:12:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "She asks for a copy and the secretary, Bernice, says head teacher has said copies are not for parents."
[[evidence]]
category = "report-change-requested"
quote = "She says Mr Hallam visited the school on 1/7/09 and that Margaret had told her, in tears, that he required the shorter version for \"consistency with the others on the panel list\"."
+++
Dear Sir / Madam

Please find below. I have tried to keep to the facts. My wife [[parent:1|Hansa]] kept the diary, I only type it.

Child: [[child:1|Krupa Parmar]], DOB [[date:1|17/08/2001]]. Brother [[child:2|Dhruv]], 13, no difficulties. School [[school:1|Rushey Fields Junior]], [[place:1|Leicester]].

[[date:2|11/9/08]] – Class teacher, Mr [[professional:1|Boyd]], tells [[parent:1|Hansa]] that [[child:1|Krupa]] is "just quiet". My mother ([[parent:2|Kantaben]], she collects the children) says to him in Gujarati what she thinks. He does not speak Gujarati.

[[date:3|3/11/08]] – SENCO Mrs [[professional:2|Lister]] agrees with my mother. Referral made.

[[date:4|20/1/09]] – Dr [[professional:3|Osei]] sees her at [[health:1|Leicester Royal Infirmary]]. Says selective mutism and moderate hearing loss in left ear. Hearing loss! He was surprised that nobody had tested.

[[date:5|9/3/09]] – Educational psychologist, [[professional:4|Margaret Tunnicliffe]], visits. Mrs [[professional:2|Lister]] is present throughout. [[professional:4|Margaret]] is very thorough. She tells [[professional:2|Pauline]] (Mrs [[professional:2|Lister]]) she will be asking for a radio aid and a teacher of the deaf two times per week.

[[date:6|28/4/09]] – School receives a report of five pages. [[parent:1|Hansa]] is allowed to read it in the office, standing. She asks for a copy and the secretary, [[professional:5|Bernice]], says head teacher has said copies are not for parents.

[[date:7|12/5/09]] – We write to the head, Mr [[professional:6|Goodacre]]. No answer. My friend [[parent:3|Suresh Lad]], who's a pharmacist and knows how to write letters, writes on our behalf. Answer in two days: a copy "may be requested of the authority".

[[date:8|19/5/09]] – Request sent to [[council:1|Leicester City Council]].

[[date:9|2/7/09]] – Telephone call from a Mr [[professional:7|Hallam]]. He says there's no report of five pages, only one of three. I say my wife stood and read five.

[[date:10|6/7/09]] – We receive three pages. No radio aid. Dr [[professional:3|Osei]]'s diagnosis isn't mentioned, the ear isn't mentioned. Signed [[professional:4|M.T.]]

[[date:11|8/7/09]] – [[parent:1|Hansa]] meets [[professional:2|Pauline]] by chance in the [[place:2|Belgrave]] sari shop. [[professional:2|Pauline]] has looked on the shelf. The five pages have gone. She says Mr [[professional:7|Hallam]] visited the school on [[date:12|1/7/09]] and that [[professional:4|Margaret]] had told her, in tears, that he required the shorter version for "consistency with the others on the panel list".

September – new class teacher, Miss [[professional:8|Begum]]. [[child:1|Krupa]] speaks to her in the second week. One word, "please". [[professional:8|Rehana]] phoned us at home to tell us. My mother made sweets for the whole class.

[[date:13|14/1/10]] – [[professional:6|Goodacre]] announces he is leaving. [[professional:1|Boyd]] becomes acting head. Mrs [[professional:2|Lister]] moved to class 3, no longer SENCO.

[[date:14|22/2/10]] – Dr [[professional:3|Osei]] writes directly to [[professional:7|Roger Hallam]], copy to us: "I should be grateful to learn why my findings have been omitted."

Still waiting for the reply. So is [[professional:3|Kwame Osei]], who has given us his private number. Mrs [[professional:4|Tunnicliffe]] has taken early retirement and we aren't angry with her; [[child:1|Krupa]] drew her a card, [[child:2|Dhruv]] posted it.

%% signature
N. J. Parmar

