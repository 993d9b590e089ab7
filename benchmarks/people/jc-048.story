+++
id = "jc-048"
channel = "email"
from_name = "Bea Northcott"
from_addr = "bea.northcott@example.co.uk"
subject = "Re: [[child:1|Wilf]]: what happened next"
date = "2022-12-04T20:33:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello again,

You kindly asked. In short, things have moved on since the summer, mostly in our favour.

[[child:1|Wilf]] is at [[school:1|Torridge Bank]] and likes it. His keyworker there is called [[professional:1|Zara]]; he's told her all about Mr [[professional:2|Snell]], his old one, and I gather [[professional:2|Pete]] has been over to visit. [[parent:1|Adrian]]'s leg is mending. [[child:2|Tabitha]] has a part in the panto, second rat.

[[council:1|Devon]] has replaced [[professional:3|Jolyon]]. His successor's name is Mrs [[professional:4|Amadi]] and she rang to introduce herself, unprompted, which nearly finished me. She'd read my complaint and the letter from Dr [[professional:5|Cresswell]] at [[health:1|North Devon District Hospital]]. She asked would I mind if [[professional:3|Jolyon Budd]]'s notes were gone through by someone independent. I said I'd carry them to her in my teeth.

My friend [[parent:2|Sukie]], about whose girl ([[child:3|Lettice]]) you've also heard, has had no such luck, and there I'd ask you to go on being careful: her officer is [[professional:6|R. Treleaven]], who shares an office with [[professional:3|JB]]'s wife. [[parent:2|Sukie Marwood]] will write herself when it's over.

[[professional:2|Snell]] says hello, so does [[professional:5|Mary Cresswell]]. I told [[professional:4|Ngozi]] (Mrs [[professional:4|Amadi]], we've progressed) about your collection, and she'd like to know if officers may send theirs. May they?

Still no real names, please.

%% signature
Bea

