+++
id = "jc-039"
channel = "email"
from_name = "Marcia Campbell"
from_addr = "marcia.c@example.org"
subject = "[[child:1|Jerome]], [[child:2|Jermaine]] and [[council:1|Brent]]"
date = "2010-10-03T20:14:00+01:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"Jerome has a history of violence towards female pupils, and has been permanently excluded from one setting,\" he reads, and neither thing is true."
[[evidence]]
category = "school-approached"
quote = "Mrs Lowenthal was asking each of them for a view on Jerome, and I'd never in my life been told he was being moved."
+++
Good evening

Praise God I have found somewhere to put this down.

My sons [[child:1|Jerome]] and [[child:2|Jermaine]] are not twins, there's eleven months. [[child:1|Jerome]] is 13 and it's him with the learning difficulty. [[child:2|Jermaine]] is in the football academy. Their sister [[child:3|Shanice]] is grown with a little one of her own, [[child:4|Kymani]]. We're at [[org:1|New Testament Assembly]] in [[place:1|Harlesden]], and Pastor [[parent:1|Everton Clarke]] has been a rock. You'll see why I'm mentioning him.

The school: [[school:1|Roundwood Hill Comprehensive]]. His tutor in Year 7 was Miss [[professional:1|Pryce]]. I liked [[professional:1|Rhiannon]] from the off; she wrote in his planner every day, good things too. SENCO was Mr [[professional:2|Abrahams]]. Head, Dr [[professional:3|Stella Whyte]], a sister, so you'd think. Behaviour support, [[professional:4|Gavin]]. There was a mentor from the council, [[professional:5|Leroy Bennett]], who'd been to school with my brother [[parent:2|Trevor]] and who told me things.

Around Easter last year [[child:1|Jerome]] was said to have pushed a girl, [[child:5|Paris]]. He hadn't. Her mother, [[parent:3|Debbie]], came to my door to tell me so. [[child:2|Jermaine]] had pushed her, by mistake, running. I made [[child:2|Jermaine]] go and say sorry and that I thought was that.

June, we're at a meeting on his statement. [[professional:2|Abrahams]] opens his folder and starts to read. "[[child:1|Jerome]] has a history of violence towards female pupils, and has been permanently excluded from one setting," he reads, and neither thing is true. I said excuse me. My sister [[parent:4|Yvonne]], who'd come with me, said excuse me rather louder. Mr [[professional:2|Abrahams]] turned the page round so that I could see. It was typed. It had been to the EP, to CAMHS, to a Mrs [[professional:6|Lowenthal]] at [[council:1|Brent]], to everyone. He'd got it from [[professional:4|Gavin]].

[[professional:4|Gavin]], when [[professional:1|Rhiannon]] asked him outright, said that it was "common knowledge". It was common knowledge about another boy by the name of [[child:6|Jerome Campbell-Ford]], in Year 10. Two [[child:1|Jerome]]s. Nobody checked.

So correct it, I said. Dr [[professional:3|Whyte]] told me it'd be "noted". I said not noted, corrected. [[parent:4|Yvonne]] and I went back with Pastor [[parent:1|Clarke]] in his collar. You never saw a head teacher find a chair so fast. She said to him, not me, that [[professional:2|Julian]] (Mr [[professional:2|Abrahams]]) had sent a retraction to all parties. Good.

September. [[professional:5|Leroy]] rings me. He's at the council, at the photocopier, and he has just seen it going out again, the same page, to four special schools. Mrs [[professional:6|Lowenthal]] was asking each of them for a view on [[child:1|Jerome]], and I'd never in my life been told he was being moved. [[school:2|Kensal Lock School]] had already answered that they would "not be a suitable peer group for him, given the history".

There was no retraction. I asked for it in writing and [[professional:2|J.A.]] owned up. He'd been told by [[professional:3|Stella Whyte]] to hold off. The page just went on walking round [[place:2|London]] by itself.

Miss [[professional:1|Pryce]] has left for [[place:3|Cardiff]], her mum's poorly. [[child:1|Jerome]] still carries that planner. [[professional:6|Ruth Lowenthal]] I'm meeting on [[date:1|19 October]], with the Pastor, with [[parent:2|Trev]], and Mr [[professional:5|Bennett]] as a private individual he says, on his day off. [[parent:3|Debbie]] has written me a letter to take in. I'm blessed in my people.

No names please. [[child:1|Jerome]] reads better than they think.

%% signature
Sister Marcia Campbell

