+++
id = "cc-045"
channel = "email"
from_name = "Dwayne Castleton"
from_addr = "dwayne.castleton@example.com"
subject = "Son's placement"
date = "2017-04-20T19:42:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent", "access-denied", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Last week I got hold of a head in Walsall who said yeah, he was asked to take Reece in January and would have, then was asked in Feb not to, by the same officer, because a \"cheaper solution was being worked up\"."
[[evidence]]
category = "discussed-without-consent"
quote = "He'd had it off a multi-agency on Reece, eight people, he read me the list. YOT was on it, Reece has never been in trouble. GP's safeguarding lead was on it. His mum and me, who do every school run, we weren't on it and nobody sent us a date."
[[evidence]]
category = "access-denied"
quote = "I've put in for what got decided. Officer says \"decisions of the group are communicated to agencies\". I said I'm his dad. She said she understood that."
[[evidence]]
category = "other-collusion"
quote = "The bit that does my head in is, the CAMHS bloke and the inclusion lead had squared it that CAMHS would hold off on his assessment till after the LA had named a school, so there'd be no diagnosis to name it against."
+++
Evening,

I'm his dad, I have him Weds to Sun. His mum and I get on, we do it all together.

Reece is 12, ADHD, attachment, lovely kid. Out of school 7 months. LA said it was trying.

Last week I got hold of a head in Walsall who said yeah, he was asked to take Reece in January and would have, then was asked in Feb not to, by the same officer, because a "cheaper solution was being worked up". I hadn't heard of that school. His mum hadn't either.

He'd had it off a multi-agency on Reece, eight people, he read me the list. YOT was on it, Reece has never been in trouble. GP's safeguarding lead was on it. His mum and me, who do every school run, we weren't on it and nobody sent us a date.

I've put in for what got decided. Officer says "decisions of the group are communicated to agencies". I said I'm his dad. She said she understood that.

The bit that does my head in is, the CAMHS bloke and the inclusion lead had squared it that CAMHS would hold off on his assessment till after the LA had named a school, so there'd be no diagnosis to name it against. It's in the CAMHS bloke's own text to his mum, he thought that she'd been told.

Seven months on the PlayStation. He asked if there's a school for people nobody wants. Phone's 01632 960447 after six.

Dwayne
