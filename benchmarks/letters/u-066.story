+++
id = "u-066"
channel = "forum-post"
from_name = "potterylass3"
from_addr = ""
subject = "has your LA ever rung round schools behind your back??"
date = "2011-03-17T22:52:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "sen office had rung three special schools trying to get her in n never said a word to me"
+++
anyone else in [[place:1|stoke]] had this. my dd [[child:1|keira-mae]] is 7 asd n hyperacusis at [[school:1|birchenfold infants]]. i was in the [[place:2|bentilee]] co-op n a woman i dont know from adam goes ooh is that [[child:1|kiera mae]], we're expecting her at [[school:2|kilnside]] after easter. she does dinners there!! turns out [[council:1|stoke]] sen office had rung three special schools trying to get her in n never said a word to me. i havent even seen [[school:2|kilnside]]. rang mr [[professional:1|salt]] at the civic (yes thats his name, not SALT lol) he says its "informal soundings". [[child:1|keira]] heard all of it in the co-op n wont go in to [[school:1|birchenfold]] now
