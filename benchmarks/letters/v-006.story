+++
id = "v-006"
channel = "email"
from_name = "Robert Prosser"
from_addr = "r.prosser@example.org"
subject = "Offer of help - reading and a venue in [[place:1|Worthing]]"
date = "2015-05-12T11:15:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Good morning,

I heard you speak at the [[org:1|Adur Carers' Forum]] in March and have meant to write since.

I am the father of [[child:1|Daniel]], now 20, who went through [[school:1|Lancing Mill Middle]], [[school:2|Broadwater Manor Road]] (until they asked us to take him away) and finally [[school:3|Chalk Hill College]] with a statement from [[council:1|West Sussex]]. I was a parent governor at [[school:3|Chalk Hill]] for six years and sat on two exclusion panels, so I know how the papers look from the other side.

What I can offer:

1) reading. I was a proof reader with [[org:2|Southdown Press]] for thirty years and I'm happy to check anything before it goes out.

2) my wife [[parent:1|Ngozi]] is a paralegal at [[org:3|Tollgate Law]] in [[place:2|Horsham]]. She can't advise but she can explain what a form means.

3) a room. The hall at [[org:4|St Botolph's Methodist Church]], [[place:3|Heene Parade]], [[place:1|Worthing]] [[postcode:1|BN11 9XX]] takes 60 and Rev. [[professional:1|Joan Tuppen]] would not charge you. Ask for [[parent:2|Maurice]], her husband, who holds the key.

4) introductions. [[professional:2|Sheila Cartwright]], who was principal EP at [[council:1|WSCC]] until 2012, is a neighbour and says she would talk to you off the record about how things were done. So would [[professional:3|Tomasz Wilk]], an OT who left [[health:1|Sussex Community NHS Trust]] last summer.

I have no story of the sort you're collecting, I should say. Daft as it sounds we were always sent everything, in triplicate. [[child:1|Dan]]'s troubles were of another kind.

Mobile is [[contact:1|07700 900 316]], evenings best, or this address. You may use my name, [[parent:3|Robert Prosser]], in connection with any of this.

%% signature
Regards
Bob Prosser
Worthing
