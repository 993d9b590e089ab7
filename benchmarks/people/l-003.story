+++
id = "l-003"
channel = "email"
from_name = "Shona Tait"
from_addr = "shonatait@example.org"
subject = "meeting about a boy in the [[place:1|Borders]]"
date = "2018-11-26T13:05:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nine folk round a table at Newtown St Boswells, the attendance officer and a pastor from Kelso Gospel Hall among them, going over his mother's drinking, and neither me nor Rab was told it was on."
+++
Hello,

I farm with my brother near [[place:2|Yetholm]], and have the raising of his boy, [[child:1|Struan]], who is eleven and has a hearing loss and a good deal of temper.

Back in August the head at [[school:1|Cheviot View]] asked whether I would object to a "chat" about the move up to high school. I said not at all, when? It had been held already, I discovered. Nine folk round a table at [[place:3|Newtown St Boswells]], the attendance officer and a pastor from [[org:1|Kelso Gospel Hall]] among them, going over his mother's drinking, and neither me nor [[parent:1|Rab]] was told it was on.

Minutes came by way of [[professional:1|Eilidh Rutherford]], who teaches the deaf children for [[council:1|Borders]] and covers [[place:4|Kelso]], [[place:5|Jedburgh]], [[place:6|Hawick]] and half of [[place:7|Berwickshire]] in a wee Fiat. She thought it was a disgrace and told me to say so. According to these minutes [[council:1|SBC]] favours [[school:2|Teviot Academy]], which is a fifty-minute bus. [[school:3|Bowmont High]] is twelve. Mr [[professional:2|Hislop]], for the [[council:1|Scottish Borders Council]], "reported that the family was content". Was it, now?

[[health:1|NHS Borders]] were there too: a paediatrician from the [[health:2|Borders General]], who's not clapped eyes on him since he was four.

The [[place:1|Borders]] is a small place. If you put that one of us sheep farmers raised this, they'll know before lunch. So leave us out, and the villages, and the sheep.

%% signature
Yours aye,
Shona Tait

