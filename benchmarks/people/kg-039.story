+++
id = "kg-039"
channel = "email"
from_name = "Catrin & Joe Whittall"
from_addr = "whittall.family@example.co.uk"
subject = "our two, [[council:1|Herefordshire]]"
date = "2022-05-03T11:47:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody asked our consent, nobody asked Nell's, and the doctor we'd trusted for fifteen years sat there and talked about my miscarriage."
[[evidence]]
category = "false-information"
quote = "It is still there: \"FII – query\" on the front sheet of Nell's education file, which was never true and which the same council's own social worker had closed as baseless."
[[evidence]]
category = "school-approached"
quote = "The unit had said yes in December, and had been phoned by Herefordshire after Christmas to be told about \"the sister's safeguarding history\" and that it would be better to reconsider."
+++
Bullet points as there's a lot and it's lambing (late).

* Who: us, [[child:1|Nell]] (16), [[child:2|Rhys]] (11), plus [[parent:3|Joe]]'s dad [[parent:1|Ivor]] in the annexe. Smallholding near [[place:1|Kington]].
* [[child:1|Nell]]: T1 diabetes at 4, [[health:1|Hereford County]], consultant Dr [[professional:1|Marwick]], still is. Then ME at 12. That's when we fell off the edge.
* [[school:1|Lady Margaret's, Kington]] – good as gold about the diabetes (nurse [[professional:2|Bev Prosser]], matron in all but name), useless about ME. Attendance letters signed by Mr [[professional:3|Stallard]], who lives three fields away.
* 2018, [[date:1|19 Nov]]: EWO visit, [[professional:4|Chantelle]]. Asks [[child:1|Nell]] on her own whether we "encourage" her. She was thirteen and she didn't know what it meant.
* 2018, [[date:2|3 Dec]]: school, EWO, GP (Dr [[professional:5|Pryce-Bailey]], [[health:2|Kington Medical]]) hold what they call a professionals' meeting. We hear of it when the GP's receptionist books us for the "follow up". Nobody asked our consent, nobody asked [[child:1|Nell]]'s, and the doctor we'd trusted for fifteen years sat there and talked about my miscarriage. (This is [[parent:2|Catrin]] typing.)
* 2019 Jan: referral to children's social care for fabricated illness. Social worker [[professional:6|Andrew Fell]]. Closed in nine days: blood sugars can't be fabricated by moonlight, said [[professional:1|Marwick]].
* 2019 onward: asking for it to be taken off. It is still there: "FII – query" on the front sheet of [[child:1|Nell]]'s education file, which was never true and which the same council's own social worker had closed as baseless.
* [[child:2|Rhys]]: autism dx 2020 via video. [[school:2|Arrow Bank Primary]]. SENCO Miss [[professional:7|Onslow]]. Transfer to secondary, [[school:1|Lady Margaret's]] the only one for 18 miles. They have "concerns about capacity". Funny that.
* An officer, [[professional:8|Leon]], tells [[parent:3|Joe]] on the phone in Feb that [[child:2|Rhys]]'s preferred unit at [[school:3|Leominster Priory Wood]] had said no. [[parent:3|Joe]], who has no small talk, drives to [[place:2|Leominster]] and asks them. The unit had said yes in December, and had been phoned by [[council:1|Herefordshire]] after Christmas to be told about "the sister's safeguarding history" and that it would be better to reconsider.
* We're told there's an inspection coming. [[parent:1|Ivor]], who's 84, has offered to talk to them.

Anonymous. Not the sheep either.

%% signature
Catrin & Joe

