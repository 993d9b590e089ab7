+++
id = "l-057"
channel = "email"
from_name = "Benedict & Lorna Achebe-Wills"
from_addr = "achebewills@example.org"
subject = "[[council:1|Oxfordshire]], [[council:2|Cherwell]] and our [[child:1|Will]]"
date = "2017-07-16T10:35:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Eleven people had sat in Headington and gone through his whole life, with Gosford Cross, the JR and CAMHS in Banbury among them, and we weren't asked, or told, or sent a thing."
[[evidence]]
category = "false-information"
quote = "Ben has been abroad for four days in eleven years, to bury his own father at Enugu."
+++
Dear all,

[[parent:2|Lorna]] here; [[parent:3|Ben]] will correct my commas.

We are in [[place:1|Kidlington]], "the largest village in England", as it says on a mug that [[council:2|Cherwell]] once gave us. Our [[child:1|Will]] is [[child:1|William Chukwuemeka]] on his passport. He'll be eleven in August. He will not wear socks, will eat rice, will tell you the number of every bus from here to [[place:2|Bicester]]; he has autism, dyspraxia and the loveliest manners. His sister, [[child:2|Adaeze]], thirteen, is at [[school:1|Gosford Cross]], where [[child:1|Will]] was down to go.

Let me take it in the order we learned it and not the order it happened, because they're very different.

(a) At [[school:1|Gosford Cross]]'s open evening a teacher greeted us with, "I'm sorry he isn't coming after all." She was [[professional:1|Hattie Quaye]] (humanities). We thought she'd mixed us up. She hadn't.

(b) So we telephoned [[council:1|Oxfordshire County Council]]. [[professional:2|Simeon]], our officer, told us that the transfer review would be in the new year. It had been, it turned out, on the Monday.

(c) Eleven people had sat in [[place:3|Headington]] and gone through his whole life, with [[school:1|Gosford Cross]], the [[health:1|JR]] and CAMHS in [[place:4|Banbury]] among them, and we weren't asked, or told, or sent a thing.

(d) Our neighbour, [[parent:1|Sunita Rao]], is a receptionist at [[health:2|Exeter Hall Surgery]]. She can't say what she sees there and she never has. But on that Thursday she came round with a lemon cake and burst into tears, so we guessed it must be bad.

(e) It was. In the notes, for which we waited until April, is one sheet by a Dr [[professional:3|Leopold Crane]], of [[health:3|Warneford]], whom [[child:1|Will]] has never met: "mother over-invested; father absent, believed abroad". [[parent:3|Ben]] has been abroad for four days in eleven years, to bury his own father at [[place:5|Enugu]].

(f) By way of [[place:6|Abingdon]], where [[council:1|OCC]] keeps its educational psychologists, we've a second sheet. On it [[professional:4|Philippa Drewe]] had put "[[school:1|Gosford Cross]] with full-time support". The typist's copy of it says "[[school:2|Neithrop Meadow]]", the special school in [[place:4|Banbury]]. She swears that she hasn't changed it. I believe her: she said it with her coat on, at the [[org:1|Summertown Quakers]]' bring-and-buy, where I do teas, and she's a Friend.

What do we want? [[parent:3|Ben]] wants blood. I'd like a letter in which [[council:1|Oxfordshire]] says who took [[child:1|Will]] off the [[school:1|Gosford Cross]] list and when. [[org:2|Oxon Family Forum]] ([[professional:5|Desmond]]; he's in [[place:7|Witney]]) reckons there are nine others: [[place:8|Chipping Norton]], [[place:9|Thame]], two in [[place:10|Didcot]], the remainder in [[place:11|Oxford]] itself. [[council:3|Bucks]], next door, has the same software.

As of today he's without a school for September. He'll be fine, he tells us. He's learned the 2A, the 2B and the S4.

Please change [[child:1|Will]] to something that isn't a verb.

%% signature
Lorna Achebe-Wills
(and Benedict)

