+++
id = "l-016"
channel = "email"
from_name = "Lorraine Medlicott"
from_addr = "lolmedlicott@example.com"
subject = "[[council:1|Sandwell]]. Where do I start"
date = "2011-06-27T20:19:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I'd put it in writing that I would not have him talked about without me there, and they did a full hour."
+++
I'm [[place:1|Tipton]] born, he's [[place:2|Dudley]], so our house has two councils in it before anyone's sat down.

[[child:1|Callum]] started at [[school:1|Ocker Wharf Primary]] in 2008. Lovely little school. They got [[professional:1|Jas]] in, she's outreach from [[school:2|Lea Brook Special]], [[professional:1|Jaswinder Kalsi]], and for two years it went like clockwork. Come last autumn [[council:1|Sandwell]] cut her, by e-mail, and in came an agency by the name of [[org:1|Stepwise Inclusion]], over a carpet shop in [[place:3|Oldbury]], and with it a lad called [[professional:2|Ethan]] who'd done a weekend course.

Anyhow, [[professional:2|Ethan]] went to a meeting at [[place:4|West Brom]] and so did [[health:1|Sandwell General]] and so did [[school:1|Ocker Wharf]]. I'd put it in writing that I would not have him talked about without me there, and they did a full hour. How do I know it was an hour? [[professional:2|Ethan]] invoiced for it and [[org:1|Stepwise]] posted the invoice to me instead of [[council:1|SMBC]].

His dad, [[parent:1|Carl]], rang [[council:2|Dudley]] to see would they have him over the border. Live in [[place:2|Dudley]], they said, then [[council:2|Dudley]] can help. We looked at a flat in [[place:5|Netherton]]. It had a tree growing in it.

He's on half days now, at the [[school:3|Lyng]], with no [[professional:1|Jas]]. Leave [[place:1|Tipton]] out of it, and us.

%% signature
Lol

