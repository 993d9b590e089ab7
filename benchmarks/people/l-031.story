+++
id = "l-031"
channel = "email"
from_name = "Delroy Francis"
from_addr = "delroy.francis@example.com"
subject = "[[place:1|Catford]], and no, not the cat"
date = "2016-09-22T18:17:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Over in Catford, without me, his mum or his social worker, they'd sat with Sandhurst and a lady out of Kaleidoscope and talked about shifting him to Perry Knoll."
+++
Greetings. I foster, with my wife [[parent:1|Yvette]], for [[council:1|Croydon]], though we live in [[place:1|Catford]]. Hence the boy's school is [[council:2|Lewisham]], his social worker is [[council:1|Croydon]], his doctor's [[health:1|Rushey Green]], his mum is in [[place:2|Thornton Heath]] and his gran is in [[place:3|Mandeville]], Jamaica. He is [[child:1|Tyrese]]. Been with us since he was four; he's nine now.

In [[school:1|Sandhurst Rise]] he sits with Miss [[professional:1|Pike]] and does well. June gone, [[council:1|Croydon]] held a review in [[place:4|Taberner Walk]] and [[council:2|Lewisham]] held another in [[place:1|Catford]], same morning, and only the first told us. I went to [[place:4|Taberner Walk]]. Over in [[place:1|Catford]], without me, his mum or his social worker, they'd sat with [[school:1|Sandhurst]] and a lady out of [[health:2|Kaleidoscope]] and talked about shifting him to [[school:2|Perry Knoll]]. I have nothing against [[school:2|Perry Knoll]]. I have a great deal against a Tuesday in two places.

A Mr [[professional:2|Agyeman]] of [[council:2|LBL]] said to me, foster carers are "stakeholders". I told him, sir, I'm holding more than a stake.

The [[org:1|Grove]] (it's a church in [[place:5|Hither Green]], [[org:1|Grove Pentecostal]]) has a legal evening; sister [[professional:3|Abimbola]] wrote the complaint for us. Let nobody be recognised.

%% signature
One love,
Delroy

