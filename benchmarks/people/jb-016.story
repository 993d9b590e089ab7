+++
id = "jb-016"
channel = "email"
from_name = "Nick Pardoe"
from_addr = "nick.pardoe@example.com"
subject = "Happy to talk"
date = "2023-03-21T12:09:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

Dad of two here, [[child:1|Elsie]] (9) and [[child:2|Ned]] (6), both on the pathway, both at [[school:1|Crowle Brook First]]. There's quite a saga involving [[council:1|Worcestershire]], an OT called [[professional:1|Marguerite Fell]] and a report that grew a second author. I'd rather tell it than type it. Evenings are good, or my wife [[parent:1|Steph]] is around on Fridays. [[contact:1|07700 900 264]], or the landline, [[contact:2|01632 960 417]]. We're in [[place:1|Droitwich]] if someone's ever passing.

%% signature
Cheers,
Nick

