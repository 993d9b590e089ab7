+++
id = "q-012"
channel = "email"
from_name = ""
from_addr = "a.therapist.1974@example.com"
subject = "From inside a therapy service"
date = "2012-10-07T20:55:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "quantifying-forbidden"
quote = "The rule is on a Post-it on every monitor in the room: NO NUMBERS."
[[evidence]]
category = "report-change-requested"
quote = "Mr Carr-Hill from the council sent it back to me on 3.7.12 with a line through \"severe\" and \"mild-mod?\" in green biro."
[[evidence]]
category = "other-collusion"
quote = "our manager and theirs go down the list and settle which families will get a late diagnosis slot and which can wait until the appeal window's shut"
+++
I have been registered for fourteen years and I have never written a letter like this one, so excuse the state of it.

I'm a speech and language therapist in [[place:1|Scunthorpe]]. My employer is [[health:1|Northern Lincolnshire and Goole]] and I'd be obliged if that never appeared anywhere.

The rule is on a Post-it on every monitor in the room: NO NUMBERS. Our lead, [[professional:1|Daphne Orme]], put them up the day after a tribunal in 2010 that cost [[council:1|North Lincs]] a residential place. A student asked what it meant and was told "it means you'd like to pass".

Then there is [[child:1|K]]. [[child:1|Kacper]] was six. I tested him twice because I did not believe the first lot of scores. I wrote what they came to. Mr [[professional:2|Carr-Hill]] from the council sent it back to me on [[date:1|3.7.12]] with a line through "severe" and "mild-mod?" in green biro. I didn't. I will say that for myself. I photocopied it and sent it out as it stood, and in the August I was moved to adult dysphagia.

What I can't prove, but have sat in on with my own ears, is the first Wednesday of the month at [[health:2|Ironstone Centre]]. It's down as "joint planning". In there our manager and theirs go down the list and settle which families will get a late diagnosis slot and which can wait until the appeal window's shut. [[professional:1|Daphne]] calls it gardening. [[professional:2|Carr-Hill]] brings the biscuits.

People will tell you that we shred things. We don't, or not that I have ever seen. And the parents do get their copy before the school does, I've always posted mine first class myself.

My union rep at [[org:1|Unite Lindsey branch]], [[professional:3|Ray]], says don't send this. I'm sending it. You may use the substance; not me, not the Trust, not the town, and nothing before my own disciplinary is finished (date to be fixed).

I shall not be signing it.
