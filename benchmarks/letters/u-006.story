+++
id = "u-006"
channel = "email"
from_name = "D Kestenbaum"
from_addr = "dkestenbaum@example.com"
subject = "Fwd: [[child:1|SY Kestenbaum]] - amended appendix D"
date = "2018-07-25T14:09:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Would you be able to look again at 4.2 and take out the reference to a specialist setting"
[[evidence]]
category = "reports-circulated-unseen"
quote = "The menahel had already read it. So had the bus escort."
+++
Good afternoon,

A neighbour, [[parent:1|Chani Rosenfeld]], forwarded me your appeal. I am pasting below three items because they speak better than I do. First a bit of background.

[[child:1|Shmuel Yosef]] is our fourth, 8 years old, known to everybody as [[child:1|Shmuli]]. Severe language disorder, and he has absences. He attends [[school:1|Tiferes Nachum Boys' School]] in [[place:1|Broughton Park]], which does its best, but [[school:1|Tiferes]] has 31 boys in a class. [[council:1|Salford]] agreed to assess in January.

1) What the EP wrote, first version, which came into our hands only by accident (more on that in a minute):

"Name: [[child:1|Schmuel Kestenbaum]]   D.O.B.: [[date:1|09/11/2009]]   UPN: [[id:1|M355204918007]]
4.1 [[child:1|Schmuel]] presents with receptive language at the 1st centile.
4.2 In my professional opinion [[child:1|Schmuel]] is unlikely to make progress outside a specialist setting with direct speech and language therapy three times per week.
Signed: Dr [[professional:1|Prunella Oakes]], Educational Psychologist, [[date:2|16 March 2018]]"

2) What was sent to her, and which was left stapled at the back of our copy by some tired person in the office:

"From: [[professional:2|Kearney, Damian]] [mailto:[[contact:1|d.kearney@salford-sen.example.org]]]
Sent: [[date:3|21 March 2018]] 09:47
To: [[professional:1|Oakes, Prunella]]
Subject: [[child:1|SYK]]
Hi [[professional:1|Pru]], thanks for this. Would you be able to look again at 4.2 and take out the reference to a specialist setting? It ties our hands with [[school:2|Irwell Bank]] being full and the independents wanting 60k. 'Language-rich environment' is the usual wording. Also three times per week - can it be 'regular'. Ta. [[professional:2|D]]"

3) The final version:

"4.2 [[child:1|Samuel]] would benefit from a language-rich environment with regular opportunities to practise his skills. Signed: Dr [[professional:1|P. Oakes]], [[date:4|26 March 2018]]"

So in five days my son changed his needs and his name.

How we got the first version: on the last day before Pesach the office at [[school:1|Tiferes Nachum]] gave [[child:1|Shmuli]] an envelope to bring home. The menahel had already read it. So had the bus escort. My husband's brother, Rabbi [[parent:2|Kestenbaum]] of the shul on [[place:2|Marlborough Rise]], had also been asked by somebody "how are you coping with the news". We had not been sent a single page at that point.

I rang Dr [[professional:1|Oakes]], with no anger, and asked her which one was true. There was a long silence and she said "Mrs [[parent:3|Kestenbaum]], the first one." She would not put it in writing. We took advice from [[org:1|Hargrave Pym]] in [[place:3|Prestwich]] and the solicitor there, a Miss [[professional:3|Adeyemi]], tells me she has seen the phrase language-rich environment in eleven reports out of [[council:1|Salford City Council]] this year.

[[org:2|Lev Tikvah Manchester]] helped with the fees and I am told that two other families they support have the same story with the same Mr [[professional:2|Kearney]], and they may also write.

We are private people. Use whatever you need but please no names, not the school's, and not the name of the shul area either, as everyone here would know who it was in ten minutes.

With thanks

%% signature
Devorah Kestenbaum (Mrs)
27 Old Hall Crescent
Salford M7

%% disclaimer
The information in this e-mail is intended solely for the addressee. If received in error kindly delete.
