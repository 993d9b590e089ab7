+++
id = "e-001"
channel = "email"
from_name = "Gwenda Preece"
from_addr = "gwenda.preece@example.co.uk"
subject = "What went on with [[child:1|Tobias]], from a hill farm with poor broadband"
date = "2012-02-19T22:07:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said she'd been asked by the SEN office at Shirehall to \"look again at the recommendations in the light of what was available locally\", and she had looked again."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had come to him on 1st December, three weeks and two days before ours, and he'd already had a meeting about it with the outreach man."
+++
Dear whoever opens these

Lambing starts in three weeks so if I don't do this tonight it won't get done till May. Excuse muddle.

We farm above [[place:1|Clun]], me and [[parent:1|Emrys]] and his mother, and our youngest [[child:1|Tobias]] is nearly ten. He has verbal dyspraxia, badly, and until he was six only the dogs and his sister [[child:2|Non]] could follow him. He started at [[school:1|Bury Ditches Primary School]] which has thirty one children and was smashing. It was [[professional:1|Delyth Garbett]], who had the infants then, that said to us over the gate he needs more than we can do, don't let them fob you off.

They fobbed us off for two years. [[council:1|Shropshire]] turned us down for an assessment, then turned us down again, then a new lady called [[professional:2|Rosalind]] took over the patch and said yes inside a fortnight. (Her surname is [[professional:2|Aske-Hunter]], you will see it again further down.) So a speech therapist came out from the [[health:1|Robert Jones]] at [[place:2|Gobowen]], a proper specialist, Mr [[professional:3|Fenn]]'s daughter as my mother-in-law calls her because she knew the father at the mart, but she is Dr [[professional:4|Imogen Fenn]] to everybody else. She was with [[child:1|Toby]] all of one wet Tuesday. She had him naming tractors. She told me on the step, and I wrote it on the feed calendar, that he wanted direct therapy three times a week from a qualified person and not "a programme".

That was the [[date:1|8th of November]]. The report reached us at Christmas. It says "a programme, to be monitored termly".

Well I thought I'd misheard. [[parent:1|Emrys]] said you never mishear, you only mishear me. So I rang [[health:1|RJAH]] and got Dr [[professional:4|Fenn]] herself, and there was a long quiet on the line, and then she said "Mrs [[parent:2|Preece]], that was not in my first version." She said she'd been asked by the SEN office at [[place:3|Shirehall]] to "look again at the recommendations in the light of what was available locally", and she had looked again. She was nearly crying. She has two little ones and a contract up in March.

And there is more. When I took the thing down to school to show the head, [[professional:5|Graham Tipton]], he got his own copy from the drawer. It had come to him on [[date:2|1st December]], three weeks and two days before ours, and he'd already had a meeting about it with the outreach man. Mr [[professional:5|Tipton]] is a decent man and went the colour of that drawer when he saw I hadn't known. The outreach man is one [[professional:6|Beddoes]] from [[school:2|Severn Reach Outreach]], never met him, never want to.

I did write to [[professional:2|Rosalind Aske-Hunter]]. She'd gone. Maternity. A Mr [[professional:7|P. Lyle]] has answered, two lines.

You may use the lot if you change us. Not the farm name (I haven't put it) and please not [[child:2|Non]], who is at [[school:3|Onny Vale]] and would die of shame. If you need to ring it's [[contact:1|01632 960 417]] but let it ring, we'll be in the shed.

%% signature
Gwenda

