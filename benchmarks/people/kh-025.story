+++
id = "kh-025"
channel = "email"
from_name = "Dee Cartwright"
from_addr = "deecart@example.com"
subject = "sar"
date = "2019-05-08T21:37:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "comes back last week, six months late, and every single email from birks is missing like she never worked there"
+++
hi its [[parent:1|dee]] again i filled ur form in but it ate it

sar to [[council:1|stoke]] went in [[date:1|12/11/18]], for [[child:1|logan]] ([[date:2|3.4.10]]) and all emails with [[professional:1|ange birks]] in. [[professional:2|malc]] from info gov says its "voluminous". comes back last week, six months late, and every single email from [[professional:1|birks]] is missing like she never worked there. she did! she sat in my kitchen in [[place:1|tunstall]]! ate a malted milk!

[[professional:3|rosheen]] at [[school:1|hallwater]] school forwarded me one she'd kept so i know they exist. [[parent:2|nige]] wants to go in and shout. our [[parent:3|jan]] is holding him back. ico number is [[id:1|RFA0790412]] if thats any use

