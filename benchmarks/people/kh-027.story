+++
id = "kh-027"
channel = "forum-pm"
from_name = "Roz_in_Redcar"
from_addr = ""
subject = "Re: Re: your post"
date = "2022-05-30T14:44:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody asked Me if they could share It and I was sat there like a Lemon"
+++
Hiya thanks For replying. Yeah it was [[council:1|redcar and cleveland]]. My Lad [[child:1|Corey]], Tourettes. The Camhs woman [[professional:1|Elspeth]] promised It was just between us. Then at the meeting Mr [[professional:2|Dodd]] reads Out what I said about [[parent:1|Wayne]] drinking. In front of the Senco And a lad from transport. nobody asked Me if they could share It and I was sat there like a Lemon. [[professional:1|Elspeth]] Wouldnt look at me. [[parent:2|Shelley]] came With me as support and she Walked out.

Then [[child:1|Corey]] found out from [[child:2|Jaxon]] whos mam is the Minute taker!!! Its all Round [[place:1|South Bank]] now.

Dont put where im From

