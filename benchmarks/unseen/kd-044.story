+++
id = "kd-044"
channel = "forum-pm"
from_name = "blackcountrybabby"
from_addr = ""
subject = "ay it a small world"
date = "2012-10-17T20:05:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Then her rings me all of a fluster to say Hickman at the council have asked her to do it again with \"could benefit\" where it said \"needs\"."
+++
Hello bab, saw ya post. It was [[council:1|Dudley]] with us an all.

Our [[child:1|Connor]]'s 9, goes [[school:1|Saltwells Bank]], can't hold a pencil, falls off chairs. OT came out, [[professional:1|Wendy Tromans]]. I know [[professional:1|Wendy]], her mom used to do my nan's hair in [[place:1|Netherton]]. She did a smashing report. Said he needed an hour a wik off a proper OT plus a laptop and a chair with arms. I had it in me hand.

Then her rings me all of a fluster to say [[professional:2|Hickman]] at the council have asked her to do it again with "could benefit" where it said "needs". I says you cor change needs to could. Does he need his legs or could he benefit from em? And [[professional:1|Wendy]] says, I know bab, but [[professional:2|Hickman]] holds the contract.

She day change it, fair play. So they got another wench in, [[professional:3|Claire]] summat, never met him, her did one off the file with "could benefit" in it four times. I counted.

Chap at [[org:1|Dudley Parent Partnership]], [[professional:4|Raj]], is helping we appeal. He says keep both reports in a drawer. They'm in the drawer.

If ya put it on the site doh put [[professional:1|Wendy]], nor me. [[child:1|Connor]] day care, he thinks he's gonna be on telly.

