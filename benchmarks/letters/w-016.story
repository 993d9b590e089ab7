+++
id = "w-016"
channel = "forum-post"
from_name = "AuntieMarcia_B30"
from_addr = ""
subject = "[[council:1|Birmingham]] - \"the trust would prefer\" - long, get a drink"
date = "2024-06-18T18:05:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "it had already gone to the school, the trust and the taxi people"
[[evidence]]
category = "report-change-requested"
quote = "could you take another look at the wording around PDA"
[[evidence]]
category = "false-information"
quote = "NOBODY in my house has ever been excluded or arrested"
[[evidence]]
category = "other-collusion"
quote = "we agreed beforehand which of us would say no so it doesn't all land on health"
+++
Evening all. I'm [[parent:1|Marcia]], I'm auntie not mum. My sister [[parent:2|Lorraine]] passed in 2020 (covid, she was a ward sister at [[health:1|Heartlands]]) and I have her two, [[child:1|Zephaniah]] 12 and [[child:2|Mercy]] 8, on a special guardianship. [[child:1|Zeph]] has autism with a PDA profile. [[child:2|Mercy]] has a mouth on her, no diagnosis needed.

WHO'S WHO, you'll need it
• School: [[school:1|Cotteridge Oak Academy]], we all say the [[school:1|Oak]]
• Trust that owns it: [[school:2|Lodestar Learning Partnership]]
• EP: Dr [[professional:1|Simone Kettley-Rao]]
• Community paed: Dr [[professional:2|Wasim Baig]], [[health:2|BCHC]]
• LA officer no. 1: [[professional:3|Jordan]]. LA officer no. 2: [[professional:4|Jordan]]. I'm not joking. One's a man from [[place:1|Solihull]] and one's a woman with a lanyard
• Taxi: [[org:1|Swiftline Cars]]

WHAT HAPPENED
• [[date:1|8 Jan]]: Dr [[professional:1|Kettley-Rao]] does his EHCP review assessment. Brilliant with him, let him interview her.
• [[date:2|29 Jan]]: driver of the [[org:1|Swiftline]] (silver Prius, [[id:1|BV70 ZKE]], I've reported it) says to me, on the kerb, "I hear he's got that demand thing." I haven't got a report. By the time I got mine on [[date:3|12/02/24]] it had already gone to the school, the trust and the taxi people.
• [[date:4|1st March]]: new version turns up. PDA gone, every mention. [[child:1|Zephaniah]] now has "oppositional tendencies".

I did a SAR, and fair play they answered it on the day. I nearly wish they hadn't. This is an email off [[professional:3|Jordan Pell]] (the man) to the EP:

"Hi [[professional:1|Simone]], re [[child:1|ZT]] (UPN [[id:2|E330218812046]]) – could you take another look at the wording around PDA? The trust would prefer not to have it in as [[professional:5|Craig]] feels it commits [[school:1|COA]] to an approach they can't staff. Also [[professional:2|Wasim]] is happy to keep his letter general. Thx [[professional:3|JP]]"

And this one from the paed, to the other one:

"[[professional:4|Jordan]], fine from our side. we agreed beforehand which of us would say no so it doesn't all land on health. NHS no for your form is [[id:3|999 027 6631]]. [[professional:2|W.]]"

Read that twice. I did. I'm a housing officer, I write to people for a living, and I have NEVER.

And in the same pack, on a form headed "family context": "[[child:1|Zachariah]] lives with grandmother. Cousin excluded from [[school:3|Wychall Boys]]; police involvement." Nan is in [[place:2|Montego Bay]] and has been since 1998. There's no cousin. NOBODY in my house has ever been excluded or arrested. You tell me what made them write it. I know what made them write it.

I asked the head, Mr [[professional:5|Craig Eversholt]], for five minutes. He told me to speak to [[school:2|Lodestar]]. [[school:2|Lodestar]] told me to speak to [[council:1|BCC]]. [[professional:4|Jordan]] with the lanyard told me it's a school matter.

[[org:2|Stirchley Community Law]] have taken it on, God have mercy on them. Appeal lodged, number [[id:4|EH330/24/00962]]. Pastor [[parent:3|Winston]], who christened the both of them, is coming with me because he's sat through longer.

[[child:1|Zephanaiah]]'s words when I explained it to him: "So they had a meeting about me not liking to be told what to do, and then they did what they were told."

Use it. No names, and leave out [[parent:2|Lorraine]]'s job, people will know. I'm @ on insta as well, [[contact:1|@marcia.does.paperwork]].
