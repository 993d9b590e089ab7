+++
id = "r-032"
channel = "email"
from_name = "Zhang Wei (Vivian)"
from_addr = "vivian.zhang@example.net"
subject = "Documents concerning [[child:1|Zhang Zihan]]; [[council:1|Milton Keynes]]"
date = "2019-08-18T09:10:00+08:00"
html = true
kind = "story"
categories = ["no-chance-to-correct", "report-change-requested", "false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "we ask families to raise errors at the annual review, not before"
[[evidence]]
category = "report-change-requested"
quote = "Miss Quayle was instructed by Mr Bourne to replace \"autism\" with \"social communication needs\""
[[evidence]]
category = "false-information"
quote = "it was written that her father is deceased"
[[evidence]]
category = "reports-circulated-unseen"
quote = "The Academy, the Surgery and the Walnut Centre had it on 2 May; I had it on 30 May, from a dinner lady."
+++
Dear Campaign Committee,

I apologise for the time on this message: I'm visiting my parents in [[place:1|Nanjing]]. I'm a statistician and shall number my points.

1. Names. Our surname comes first. I'm [[parent:1|Zhang Wei]], in English [[parent:1|Vivian]]. My husband is [[parent:2|Chen Wei]], in English [[parent:2|William]]; some call him [[parent:2|Will]]. The second character is not the same, but the letters are. Our daughter took my surname: [[child:1|Zhang Zihan]], English name [[child:1|Hannah]]. Our son took his: [[child:2|Chen Zixuan]], English name [[child:2|Leo]]. You'll observe that in alphabet letters we're one "[[parent:1|Wei]]" too many.

2. [[child:1|Hannah]] is eight, autistic, with selective mutism. She speaks at home, three languages, without cease. She attends [[school:1|Loughton Brook Academy]], a member of [[school:2|Ouzel Schools Trust]]. Teachers: Mrs [[professional:1|Faith Garner]] (Mon-Wed) and Mr [[professional:2|Garner]] (Thu-Fri), who're married. SENDCo: [[professional:3|Olu]]. Pastoral: [[professional:4|Chen]], that's Miss [[professional:4|Chen Mui]], Malaysian, no relation. In [[child:1|Hannah]]'s class are [[child:3|Faith]], [[child:4|Hannah W.]] and [[child:5|Hana]], all of whom appear in her file by accident, see 6.

3. Miss [[professional:5|Quayle]], EP, observed on [[date:1|27 March]] and [[date:2|3 April]]. She's honest and I don't complain of her. On [[date:3|16 April]] she told [[parent:2|Will]] by telephone her conclusion was autism.

4. Miss [[professional:5|Quayle]] was instructed by Mr [[professional:6|Bourne]] to replace "autism" with "social communication needs" throughout. I know since the "track changes" wasn't switched off in the file that reached us; his initials, [[professional:6|RJB]], stand beside all fourteen. He's the SEN service manager at [[council:1|Milton Keynes Council]]. It's not for him to diagnose. Nor to un-diagnose.

5. Distribution. The Academy, the Surgery and the [[health:2|Walnut Centre]] had it on [[date:4|2 May]]; I had it on [[date:5|30 May]], from a dinner lady. She's [[professional:7|Pearl]]. It'd been left under the register trolley. The Surgery is [[health:1|Shenley Lodge Medical Practice]]; the doctor there, Dr [[professional:8|Afolabi]], had assumed I was hiding it from him.

6. Errors. (a) On page 1 it was written that her father is deceased. "Mr [[parent:2|Zhang]] deceased" is my father-in-... no; it's nobody. There is no Mr [[parent:2|Zhang]]. My husband was called Mr [[parent:2|Zhang]] by [[professional:3|Olu]], he said "there's no Mr [[parent:2|Zhang]]", and [[professional:3|Olu]], with great sympathy, wrote that down. (b) On page 3 she "talks freely with Miss [[professional:4|Chen]]". She's never spoken with her. It's [[child:2|Leo]] who does. (c) On page 4 "[[child:4|Hannah]] has settled well with a speech programme since Reception": that's [[child:4|Hannah W.]] (d) On page 5, mother "Polish-speaking": [[child:5|Hana]]'s mother, [[parent:3|Jitka]], who's Czech in any case. (e) The religion is [[child:3|Faith]]. I mean that literally. In the box is written "[[child:3|Faith]]".

7. I sent these five to Ms [[professional:9|Lal]], who's the Plan Writer. Reply: "we ask families to raise errors at the annual review, not before". The annual review's in March. By then [[parent:2|William]] will have been dead eleven months.

8. He took it well. He answers the telephone now, "The late [[parent:2|Chen Wei]]." Mrs [[professional:10|Bright]], from [[org:1|Little Lantern Chinese School]], did not find it funny and has sent flowers.

Please use items 3 to 7. No names in any alphabet, please.

%% signature
Vivian Zhang, PhD CStat

%% quoted
> From: R Bourne
> To: H Quayle
> Subject: FW: ZZ final FINAL v3
