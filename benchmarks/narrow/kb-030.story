+++
id = "kb-030"
channel = "email"
from_name = "Olena Hrytsenko"
from_addr = "olena.hr@example.net"
subject = "Ukrainian family in [[place:1|Wrexham]], request for advice and a story also"
date = "2024-01-22T11:36:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I wrote to Mr Ellis the corrections, all numbered, from 1 to 14, and he replied that it had been already submitted and cannot be reopened."
[[evidence]]
category = "discussed-without-consent"
quote = "On 9 November there was one meeting about my son, to which even the sponsor was invited, but not I."
+++
Good day!

In June 2022 we came with my mother [[parent:1|Halyna]] and my sons, [[child:1|Danylo]] (12) and [[child:2|Matviy]] (8), to our sponsors [[parent:2|Gwen]] and [[parent:3|Arwel]], in [[place:2|Gresford]]. I was a lawyer in [[place:3|Kharkiv]], so I keep copies.

[[child:2|Matviy]] stopped to speak on the second day of the war. In Ukraine nobody had yet examined him. Here, in [[school:1|Ysgol Bryn Alun]], the teacher, Mrs [[professional:1|Mostyn]], was very attentive. She called the psychologist, Mr [[professional:2|Huw Tegid Ellis]], and he came two times. With him there came an interpreter by phone. She was Russian speaking. [[child:2|Motya]] heard the Russian speech and went under the table, and he did not come out for the rest of that day.

In the report it is written: "[[child:2|Matvey]] was non-compliant and hid; mother reports long history of this." Look: the name is in the Russian manner. And I reported no history. I was not in the room! I was sent to drink coffee.

I wrote to Mr [[professional:2|Ellis]] the corrections, all numbered, from 1 to 14, and he replied that it had been already submitted and cannot be reopened. Submitted to whom? To [[council:1|Wrexham County Borough Council]], to [[health:1|Betsi Cadwaladr]], and, as became known to me, to the Home Office host checks team.

On [[date:1|9 November]] there was one meeting about my son, to which even the sponsor was invited, but not I. [[parent:2|Gwen]], it must be said, asked them straight away, "Where is [[parent:4|Olena]]?" The chairman, [[professional:3|Carys Bellis]], said it is an information sharing only. [[parent:2|Gwen]] got up and left and drove to the bakery where I work, with her apron of the garden, and told me all. I shall be grateful for that until my death.

My elder, [[child:1|Danylo]], who plays for the under 13 of [[org:1|Gresford Colliery Juniors]], translates for my mother. He translated her also this report. I didn't know. He is twelve. After that he asked if he must stop to speak Ukrainian in the street so that they'd not write such about him.

What I would like to learn: is there any term in which they must correct? In my country it is ten days.

We permit to publish, without surnames, of course. [[place:1|Wrexham]] can remain, it's a kind town. It is only the papers which are not kind.

%% signature
With respect
Olena Hrytsenko

