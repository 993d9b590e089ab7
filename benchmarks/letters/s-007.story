+++
id = "s-007"
channel = "email"
from_name = "Rhian Llywelyn-Hughes"
from_addr = "rhianlh@example.com"
subject = "[[child:1|Macsen]] a'r adroddiad / the report"
date = "2014-06-29T21:33:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time it dropped on our mat it had been to nine other people"
[[evidence]]
category = "no-chance-to-correct"
quote = "it is not our practice to invite parental amendments to a clinical document"
[[evidence]]
category = "false-information"
quote = "He has never had a seizure in his life"
+++
Dear friends,

Forgive my English, it goes a bit stiff when I'm cross. We are a Welsh-speaking family up by [[place:1|Bethesda]] and our son [[child:1|Macsen]] ([[child:1|Macs]]) is six, with autism and what they used to call dyspraxia. He goes to [[school:1|Ysgol Gynradd Pant-y-Gof]] with his sister [[child:2|Non]].

In February he was seen by a paediatrician in [[health:1|Ysbyty Gwynedd]], a locum, Dr [[professional:1|Faulkner-Wray]], for twenty-five minutes, in English, without a translator. [[child:1|Macs]] said nothing at all because he didn't know what was being asked of him. I explained this at the time. I explained too that my brother [[parent:1|Gethin]] has epilepsy and was once airlifted off [[place:2|Tryfan]], because Dr [[professional:1|Faulkner-Wray]] asked for family history.

The report is dated [[date:1|12 Mawrth 2014]], or [[date:1|12 March 2014]] if you prefer. We got it on [[date:2|9 May]]. By the time it dropped on our mat it had been to nine other people: the school, the health visitor for our youngest, the authority, two therapists, the GP Dr. [[professional:2|Elin Morus]] (who rang to ask if I'd like to talk about it, and I had to say, talk about what?), and three whose names I've never heard.

And what it says:

"[[child:1|Maxen]] is an epileptic boy, non-verbal, from a non-English speaking household. He was airlifted from a mountain following a prolonged seizure. Mother reports that he does not recognise his own name."

He has never had a seizure in his life. That was his uncle, twenty years ago. He is not non-verbal, he never stops; he can name every tractor made by anybody. And he didn't answer to his name because she was saying [[child:1|Maxine]].

I wrote to [[health:2|Betsi Cadwaladr University Health Board]] and asked to have it put right. This came back, and I give it whole:

"Dear Mr and Mrs [[parent:2|Hughes]],

RE: [[child:1|Macsen Llywelyn-Hughes]], NHS [[id:1|999 655 0021]]

Thank you for your letter of [[date:3|14.5.14]]. I note that you disagree with some of the content of Dr [[professional:1|Faulkner-Wray]]'s report. As this has now been finalised and circulated, it is not our practice to invite parental amendments to a clinical document. Your letter will be placed on file.

Yours sincerely,
[[professional:3|Marian Tudge]]
Patient Correspondence"

So now the school has an epilepsy protocol. There is a laminated sheet with his photograph in the staff room. The swimming has been stopped since he might have a fit in the water. Miss [[professional:4|Catrin]] in his class knows quite well it is nonsense but she says she can't go against a medical letter. [[council:1|Gwynedd]] have copied the sentence about the mountain into the first page of the statement.

My husband [[parent:3|Iolo]] laughs about the mountain. I did, a little, at first. But when a report is wrong and you are the last to see it, you spend the rest of the year running after nine people with a cloth.

Diolch am wrando,

%% signature
Rhian

%% disclaimer
Mae'r neges hon yn gyfrinachol. This message is confidential and intended for the addressee only.
