+++
id = "w-012"
channel = "email"
from_name = "Sam Feldstein"
from_addr = "sam@feldsteindata.example.com"
subject = "Offer of help w/ spreadsheets etc"
date = "2011-12-05T14:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Good afternoon

I see from the forum you are drowning in emails. I do databases for a living (21 years, last 8 self-employed as [[org:1|Feldstein Data]]) and I would like to offer you, gratis, however many evenings it takes to get the stories into some kind of order so that they can be counted. You will not persuade the Information Commissioner with a carrier bag.

Why do I care? Our [[child:1|Rivky]] is 14 with Down's, at [[school:1|Bnos Shulamis]] here in [[place:1|Broughton Park]], and before that we had the pleasure of [[council:1|Salford]], then [[council:2|Bury]] when we moved six streets, then [[council:1|Salford City Council]] again when we moved four back. Three sets of files. None of them ever found the other two. My wife [[parent:1|Gitty]] said it would make a good joke, if you took out our daughter.

What I'd propose:
- one row per incident, not per family
- LEA, year, type of professional, type of breach
- no names in the sheet at all. A number, and the key kept on paper in somebody's kitchen drawer. I don't want to see the names myself
- I'd do it offline

References: Cllr [[professional:1|Naomi Vine]] has known me since cheder; or try [[parent:2|Heshy Braun]], who runs the [[org:2|Tikvah Friday club]] and for whom I did the bus rota.

Not available Friday afternoon to Saturday night, obviously. Otherwise [[contact:1|0161 496 0277]], or the works mobile, [[contact:2|07700-900-184]]. You can say I offered, by name, I don't mind. [[parent:3|Shmuel]] on official things, [[parent:3|Sam]] otherwise.
%% signature
Regards
S. Feldstein
Feldstein Data – "it's all in the table"
sam@feldsteindata.example.com
