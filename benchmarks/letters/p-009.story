+++
id = "p-009"
channel = "email"
from_name = "Gwenllian ap Rhys"
from_addr = "gwenllian.apr@example.com"
subject = "Adroddiad [[child:1|Gwion]]"
date = "2018-01-24T21:09:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "\"Mae'n rhy hwyr,\" she said, it's too late, it's been filed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "it had been in the pigeon-holes of six teachers since the start of term and we got ours from one of them"
+++
Helo,

I teach at the same school as my son goes to, which is the only reason I know any of this.

[[child:1|Gwion]] is thirteen, he has a visual impairment and [[place:1|Llandeilo]] being [[place:1|Llandeilo]] everybody knows his white stick. In the summer the advisory teacher, [[professional:1|Catrin Bebb]], assessed him for [[council:1|Sir Gâr]]. Nice woman. He liked her. She told him he was "dewr" and he went red.

We never had anything after. In October I was marking in the staff room at [[school:1|Ysgol Bro Cennen]] and [[professional:2|Huw]] Maths said "sorry to read about his depression, [[parent:1|Gwen]]". What depression? So [[professional:2|Huw]], who is a good soul, fetched me his copy. That's right: it had been in the pigeon-holes of six teachers since the start of term and we got ours from one of them.

There's no depression. There's a sentence that says "[[child:1|Gwion]] low at present", and it is about his desk. I laughed until I didn't. So I asked [[professional:1|Catrin]] could she put a line through it or let us add a note at the back. "Mae'n rhy hwyr," she said, it's too late, it's been filed. My husband [[parent:2|Rhys]] tried as well, on the [[date:1|17eg o Dachwedd]], in writing, and had the same answer with a Welsh Language Standards footer.

I'm not saying there was any plot. I'm saying that Mrs [[professional:3|Jenkins]] in the canteen has offered my son a leaflet about Samaritans.

Peidiwch ag enwi neb os gwelwch yn dda: no names, no school. [[council:1|Carmarthenshire]] is fine, there are enough of us.

%% signature
Diolch,
Gwen
