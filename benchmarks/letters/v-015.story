+++
id = "v-015"
channel = "forum-post"
from_name = "WestCoastWanderer"
from_addr = ""
subject = "Thread for [[place:5|Cumbria]] parents - schools being rung behind our backs"
date = "2016-09-18T15:36:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Between them they had rung five schools before I'd even been sent the form to state a preference."
[[evidence]]
category = "insecure-handling"
quote = "Both kids' draft plans were attached to an ordinary email to a Hotmail account that belongs to the man I bought my sofa from."
[[evidence]]
category = "discussed-without-consent"
quote = "discussed Ellie with the whole cluster heads' meeting, by name, over the sandwiches"
+++
Right, brew made, here goes. Two children, both adopted, both with plans: [[child:1|Ellie]] (11) who has FASD, and [[child:2|Tom]] (6) who has the same plus a heart condition. Single mum, on the coast between [[place:1|Workington]] and [[place:2|Maryport]]. Some of you will know me from the [[org:1|Solway SEN Parents]] Facebook group.

**What I knew about**

* [[child:1|Ellie]] was due to leave [[school:1|Seaton Brow Primary]] in July.
* I'd looked round two: [[school:2|Derwent Howe Academy]] and [[school:3|St Bega's]].
* I'd told the SENCO, [[professional:1|Gemma Nixon]], that it would be [[school:3|St Bega's]], no contest. They have a nurture room and the head, Sister [[professional:2|Philomena]], got down on the floor with her.

**What I didn't know about**

* The SEN officer, [[professional:3|Ruth Postlethwaite]], and her boss, a Mr [[professional:4|Ionescu]]. Between them they had rung five schools before I'd even been sent the form to state a preference. I have the list because [[professional:5|Viorica]], who does our respite through [[org:2|Lakeland Short Breaks]], has a sister in law working in one of the offices. The five: [[school:2|Derwent Howe]], [[school:3|St Bega's]], [[school:4|Netherhall Road]], [[school:5|Cockermouth Fell School]] and a boarding place near [[place:3|Lancaster]] called [[school:6|Hest Grange]].
* [[school:3|St Bega's]] was told that [[child:1|Ellie]] "sets fires". She lit a birthday candle. ONE. In 2014. With me stood there.
* [[professional:6|Alan Birkett]], head of [[school:2|Derwent Howe]], discussed [[child:1|Ellie]] with the whole cluster heads' meeting, by name, over the sandwiches. [[date:1|24th February]], upstairs at the [[org:3|Carnegie Rooms]]. I know a dinner lady.

**Then**

* On [[date:2|3 March]] [[professional:3|Ruth]] says to me on the phone, bold as brass, that no school has been approached.
* On [[date:3|11.03.16]] I get a text from a number I don't know. It's [[parent:1|Kev Hodgson]]. Both kids' draft plans were attached to an ordinary email to a Hotmail account that belongs to the man I bought my sofa from. My address book must have got muddled with theirs somehow, I'd forwarded her something once. [[parent:1|Kev]] was lovely about it and deleted them. He now knows about [[child:2|Tom]]'s bowels.
* I rang [[council:1|Cumbria CC]]. Mr [[professional:4|Ionescu]] asked me to get [[parent:1|Kev]] to sign something saying he hadn't read it. I said get him yourself.
* Our social worker, [[professional:7|Hannah Levy]], put it in writing to them on [[date:4|Mar 18]]. She got a phone call back from legal, asking her to consider whether her email was "helpful".
* Paediatrician at [[health:1|West Cumberland]], Dr [[professional:8|Siobhan Kerrigan]] (she's the heart one's go-between with the [[health:2|Freeman]]), also got pulled into it because [[professional:3|Ruth]] wanted her to say [[child:1|Ellie]]'d be safer boarding. She laughed at her. I love that woman.

**Where we are**

[[child:1|Ellie]] is at [[school:3|St Bega's]]. It took a tribunal date, a councillor ([[professional:9|Jim Tolson]], knock on his door, he answers) and Sister [[professional:2|Philomena]] ringing the director at home. She's had two weeks and she's got a friend called [[child:3|Precious]].

[[child:2|Tom]] is still at [[school:1|Seaton Brow]] and I am checking every letter like a hawk.

Anybody else had [[professional:3|R.P.]]? Any other names from the [[place:4|Allerdale]] side? Add yours below.
