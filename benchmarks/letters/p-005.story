+++
id = "p-005"
channel = "forum-pm"
from_name = "notanotherform"
from_addr = ""
subject = "can i ask you something"
date = "2017-09-14T20:48:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, you seem to know your stuff. Nothing bad has happened (yet!) so I'm not one for your list. It's just that [[child:1|Niamh]] starts her assessment after half term and the EP, who seems lovely, said she'd "pop the report over to school and [[council:1|Notts]] at the same time as you". Is that normal? If I asked to have it a week before everyone else would she be allowed? And if it did turn out to be wrong, who do I tell, her or the SENCO (Mrs [[professional:1|D]])?

My friend [[parent:1|Hope]] in [[place:1|Retford]] had all sorts go on with hers, letters to the wrong house and what have you, but that was a different school and years ago. I hope I'm worrying about nothing.
