+++
id = "u-011"
channel = "email"
from_name = "Hodan W."
from_addr = "hodanw@example.org"
subject = "I wrote down the phone call"
date = "2021-05-13T12:26:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "insecure-handling", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I've been told I can't put hours or ratios in section F advice any more, nobody on our team can"
[[evidence]]
category = "insecure-handling"
quote = "the email with his whole advice attached, no password, had gone to a Mrs Warsama in Rotherham"
[[evidence]]
category = "reports-circulated-unseen"
quote = "his teacher, the transport people and the SENCO all had it before me"
+++
Assalamu alaikum / hello,

My friend from the carers' group at [[org:1|Burngreave Sisters Hub]] says you want real examples. I'm a care worker so I always write things down straight after, it is habit from work. This is a call I had on [[date:1|28/04/2021]] at 3.40 in the afternoon with the occupational therapist about my son [[child:1|Abdirahman]], who is seven, with cerebral palsy. I had it on speaker and my eldest [[child:2|Sumaya]] (17) wrote it while we talked and then me and her checked it. [[professional:1|JP]] is the OT, [[professional:1|Jacqui Pemberton]], from [[health:1|Ryegate]].

[[professional:1|JP]]: Hi is that [[child:1|Abdi]]'s mum?
ME: Yes it's [[parent:1|Hodan]].
[[professional:1|JP]]: You asked me to ring about the report.
ME: In February you told me he needs someone next to him in the toilet and at dinner, all the time. You said 1 to 1. Now it says "access to adult support".
[[professional:1|JP]]: I know.
ME: Why you changed it?
[[professional:1|JP]]: I haven't changed my mind. I've been told I can't put hours or ratios in section F advice any more, nobody on our team can. It came from [[council:1|Sheffield City Council]] to my service lead.
ME: Who?
[[professional:1|JP]]: I don't know if I should say.
ME: He nearly choked, [[professional:1|Jacqui]].
[[professional:1|JP]]: (quiet) It was an email from [[professional:2|Blenkinsop]]. [[professional:2|Kirsty Blenkinsop]] in SENDSAR. [[professional:3|Martin]], my lead, read it out at team meeting.
ME: Will you tell that to Tribunal?
[[professional:1|JP]]: I've got a mortgage, love.
ME: And why did I get the report last?
[[professional:1|JP]]: You should have had it the [[date:2|12th of March]], I sent it myself, to your email.
ME: What email?
[[professional:1|JP]]: [[contact:1|h.warsama@example.org]]
ME: That is not me. I am [[parent:1|Warsame]], with E.
[[professional:1|JP]]: Oh no.

End of call 3.58.

So. I rang [[health:2|Sheffield Children's]] and spoke to the information governance, a very young man called [[professional:4|Ollie]], and after two weeks he confirmed the email with his whole advice attached, no password, had gone to a Mrs [[parent:2|Warsama]] in [[place:1|Rotherham]], who is also Somali and who has a boy at the hospital as well, [[child:3|Abdurahman]]! Almost the same name as mine. She phoned me up in the end, she was so embarrassed, she thought her boy had got cerebral palsy and nobody had told her. Imagine.

In the meantime his teacher, the transport people and the SENCO all had it before me. The escort from [[org:2|Don Valley Minibuses]] said to [[child:2|Sumaya]] at the gate "is he still in pads then".

School is [[school:1|Spital Lane Primary]], they have been kind mostly. Mr [[professional:5|Hussain]] the deputy is trying. But [[school:1|Spital Lane]] can't pay for one to one when the plan says "access".

[[council:1|SCC]]'s case number is [[id:1|EHC-SHF-77310]] and the hospital's is [[id:2|IG/2021/0419]] if you want to check that I am not lying. I would prefer not the name of my son or me or the therapist, because she has to live too. And [[child:1|Abdi]] will start at new school soon, inshallah.

%% signature
Hodan

Sent from Outlook for Android
