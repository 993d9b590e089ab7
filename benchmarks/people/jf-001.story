+++
id = "jf-001"
channel = "email"
from_name = "Hetal Chauhan"
from_addr = "hetal.chauhan@example.com"
subject = "[[child:1|Dhruv]] - what everyone had read except us"
date = "2019-02-11T23:48:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Pickering had been given it on 28 November, Toby had it by e-mail the same day, and we had never set eyes on it."
[[evidence]]
category = "false-information"
quote = "They turned my brother's bad leg into a learning difficulty and it is still sitting in Dhruv's file as a family trait."
[[evidence]]
category = "no-chance-to-correct"
quote = "When I asked her to take out the line about my family she said the version on the system was now locked, and that nobody sends drafts to parents any more."
+++
Hello,

My sister-in-law [[parent:1|Bhavna]] sent me your link. She is a childminder in [[place:1|Oadby]] and has seen a lot of this kind of thing, so she nagged me until I wrote.

We have lived in [[place:2|Leicester]] since 2004, first near [[place:3|Melton Road]] and now up towards [[place:4|Evington]]. [[child:1|Dhruv]] is eight, [[child:2|Mahi]] is five and doing fine. [[child:1|Dhruv]] did not put two words together until he was nearly four. [[parent:2|Kirit]] thought it was because we speak Gujarati at home and so did half the temple. It was not that.

[[professional:1|Lorraine]] sat with him for two mornings at [[school:1|Belgrave Lane Primary]] doing blocks and pictures and pretend shopping. She was gentle, he liked her, he came home talking about "[[professional:1|Lolly]]'s shop". That was [[date:1|6th November 2018]]. She told [[parent:2|Kirit]] at the gate that her write-up would take three weeks and we would be the first to get it.

We were not. On [[date:2|14 December]] we went to what we thought was a quick catch-up and round that table were [[professional:2|Pickering]], who runs the school, [[professional:3|Anjali]], who does his phonics group, and a young man called [[professional:4|Toby Marsh]] who had come in from [[council:1|Leicester]] with a lanyard and a laptop. All of them had the thing printed in front of them with bits highlighted in yellow. [[professional:2|Pickering]] had been given it on [[date:3|28 November]], [[professional:4|Toby]] had it by e-mail the same day, and we had never set eyes on it. I asked to borrow a copy and [[professional:3|Anjali]] very quietly slid hers across. I have never forgotten that.

Some of it is lovely. Some of it is wrong. It says there is "a family history of learning difficulties on the maternal side". That is MY side and there is none. My brother [[parent:3|Nilesh]] had polio as a child in Uganda and walks with a stick! They turned my brother's bad leg into a learning difficulty and it is still sitting in [[child:1|Dhruv]]'s file as a family trait. I can only think somebody got the wrong end of the stick from the form I filled in at [[health:1|Bridge Park Plaza]], where [[professional:5|Osei]] weighs him and checks his hearing.

I rang [[professional:1|Lorraine]] and she was embarrassed. She said [[council:1|Leicester]] want everything uploaded the minute it is finished and she has no say in who opens it. When I asked her to take out the line about my family she said the version on the system was now locked, and that nobody sends drafts to parents any more.

[[parent:2|Kirit]] wants to let it go. He drives the 48 out of [[place:5|Thurmaston]] depot and he is tired and he says the boy is getting his speech sessions so what does it matter. But [[child:2|Mahi]] will go through the same school with the same people and they will read "family history" and look at her sideways.

Please change our names if you use any of this. I do not mind you saying [[council:1|Leicester City Council]], they should be ashamed.

%% signature
With best wishes
Hetal Chauhan

