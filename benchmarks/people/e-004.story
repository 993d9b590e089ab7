+++
id = "e-004"
channel = "email"
from_name = "Dorothy Hetherington"
from_addr = "dottiehetherington@example.com"
subject = "A grandmother's account ([[child:1|Callum]] and [[child:2|Isla]])"
date = "2010-03-07T16:42:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The answer, which I have in front of me, is that \"Panel minutes are internal documents and are not released to carers\"."
[[evidence]]
category = "insecure-handling"
quote = "The next day Miss Thirlwell telephoned to ask for it back and let slip that Callum's papers had gone to that girl's mother \"in the same mix-up\"."
+++
To the organisers,

I am seventy-four and typing with two fingers, so you must bear with me. My daughter [[parent:1|Fiona]] died in 2006 and since then her two bairns have lived with me in [[place:1|Amble]], within sight of the harbour. Their father, [[parent:2|Craig]], is offshore and sends money and postcards.

[[child:2|Isla]] is no bother to anybody. [[child:1|Callum]] is twelve and has Tourette's, and with it a good deal of anger, some of which I share.

In the autumn the school, [[school:1|Coquet Point Middle]], decided it could not keep him. I was told that his case would go to "Panel". Who sat on this Panel? I asked the SENCO, Mrs [[professional:1|Robson]]. She did not know. I asked the lady at [[council:1|Northumberland County Council]], a Miss [[professional:2|Thirlwell]], and was given to understand that she knew perfectly well but would not say. The Panel met on [[date:1|Thursday 19th November 2009]]. By the following week [[child:1|Callum]] had been put down for [[school:2|Wansbeck Heights]], a school for boys with behaviour difficulties eighteen miles away, with a taxi.

I asked for the reasons. The answer, which I have in front of me, is that "Panel minutes are internal documents and are not released to carers". Carer, if you please. I have a residence order and I had [[parent:1|Fiona]] for thirty-one hours in the [[health:1|RVI]] in 1969 without gas.

My neighbour [[parent:3|Alec Dunbar]], who was in the police, helped me write to the Chief Executive. Nothing came. But something else did come. On [[date:2|14 January]] an envelope arrived from County Hall, [[place:2|Morpeth]], addressed to me, and inside were eleven pages about a girl called [[child:3|Shannon]]. Her surname was there and her street and what an uncle was supposed to have done. I read half a page before I understood what it was and then I sat down on the stairs. The next day Miss [[professional:2|Thirlwell]] telephoned to ask for it back and let slip that [[child:1|Callum]]'s papers had gone to that girl's mother "in the same mix-up".

So a stranger somewhere in the county has my grandson's whole life, including what Dr [[professional:3|Mukherjee]] at [[health:2|Wansbeck General]] wrote about the night his mother died. I have never been told who. I took [[child:3|Shannon]]'s pages back by hand on the X18 bus because I would not trust them to the post.

Councillor [[professional:4|Jimmy Straughan]] came to tea about it. He had two scones and promised to raise it. I have since been told by [[professional:1|Robson]], who has thawed a little, that the taxi firm ([[org:1|Lowrie's of Ashington]]) was also sent a "profile" of him; she had seen it on the dashboard.

He is, by the way, a lovely boy. He swears at the gulls by name. There is one called [[professional:2|Thirlwell]], I am sorry to say.

I should be glad for this to be of use to someone. Please take our names off it; he reads everything on the computer.

%% signature
Yours sincerely,
D. Hetherington (Mrs)

