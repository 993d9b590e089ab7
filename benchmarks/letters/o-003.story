+++
id = "o-003"
channel = "email"
from_name = "Agnieszka Wrona"
from_addr = "a.wrona@example.net"
subject = "Documents of [[child:1|Oliwier]], [[school:1|Saxon Drove]]"
date = "2019-05-14T20:20:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "In April they sent me eleven pages and all of them I had already because I wrote them myself."
+++
Good evening

My English is from the factory so I am sorry for it. My son [[child:1|Oliwier Wrona]] is 11 years, he has autism and he is in [[school:1|Saxon Drove Academy]] in [[place:1|Boston]]. In his class they say [[child:1|Oli]].

On [[date:1|21 January]] I wrote to [[council:1|Lincolnshire County Council]] to ask all papers about [[child:1|Oliwier]]. I sent passport copy, birth paper, everything. A lady [[professional:1|Tracy Dowse]] wrote back that it will be one month. After one month nothing. I rang, she is on leave. After two months nothing. I rang, a man [[professional:2|Lee]] said they never got it, and I said but Mrs [[professional:1|Dowse]] answered me, I have her letter here in my hand with number [[id:1|FOI-SAR 30418]].

In April they sent me eleven pages and all of them I had already because I wrote them myself. No emails between the school and [[council:1|Lincs]]. No note from the meeting. My neighbour [[parent:1|Halina]] who cleans at [[school:1|Saxon Drove]] says that there is in the office a file with [[child:1|Oli]]'s name as thick as a loaf.

Where they wrote about me it is black, also where they wrote my own name is black. My husband [[parent:2|Marcin]] put it to the window to see through, but it is black on both sides.

Please, what is the next letter? Who is over [[council:1|Lincs]]? I think that Mrs [[professional:1|Dowse]] is not a bad woman, but I think somebody told her what not to send.

%% signature
Pozdrawiam / regards
Agnieszka Wrona
07700 900 352
