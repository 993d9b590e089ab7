+++
id = "p-024"
channel = "email"
from_name = "Sukhdeep Rai"
from_addr = "sukhdeep.rai@example.com"
subject = "Is this a breach or am I being daft"
date = "2012-03-01T13:19:00+00:00"
html = false
kind = "question"
categories = []
consent = "refused"
hold_until = ""
+++
Hi all

Just a question, please don't put it on the site. If a statement officer rings a school to ask whether they HAVE places, without giving a name, does that count as going behind your back? Mrs [[professional:1|Virdee]] at [[council:1|Wolves]] told me beforehand that she was going to ring [[school:1|Penn Common]] and [[school:2|Tettenhall Lodge]], and I said go ahead, so I suppose I knew.

And if I do a subject access thingy for [[child:1|Simran]] does the forty days start when they get it or when they cash the tenner? I haven't sent it yet. Her nursery ([[school:3|Little Acorns, Finchfield]]) says that they'd give me anything I ask for anyhow.

Sorry to be a pain, [[parent:1|Bibi ji]] says I worry in my sleep.

%% signature
Sukhi
Sent from Samsung Mobile
