+++
id = "ke-048"
channel = "email"
from_name = "Oksana Bilyk"
from_addr = "oksana.bilyk@example.com"
subject = "[[child:1|Danylo]], [[council:1|Plymouth]]"
date = "2024-10-29T21:17:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the report on her desk is written that my husband lives with us in Plymstock and that there's a history of violence."
[[evidence]]
category = "no-chance-to-correct"
quote = "He'd asked for it to be put right and was told that the version was locked, and I've been told the same, that there isn't any procedure for me to change it."
+++
Good evening. I'm writing with the help of [[parent:1|Judith]], who took us in, in the first spring of the war, when we had one suitcase and a cat.

My son [[child:1|Danylo]] is 12. In [[place:1|Kharkiv]] he had a paper that says autism; in England the paper doesn't count. [[parent:1|Judith]] went with us everywhere, she used to be a ward sister and isn't afraid of anybody. At [[school:1|Efford Heights]] there was [[professional:1|Tamar]], who's from Georgia and speaks Russian. He won't speak Russian now. But she'd learned "good morning" in Ukrainian off the internet, and he decided that it was enough.

The school asked [[council:1|Plymouth]] for a plan. We waited for one year. [[professional:2|Rosevear]] is the case officer; I know her only by her out of office. Then, in June, Dr [[professional:3|Emeka]] saw him, at home, for two hours, with the cat. He was good. My son showed him the map of the metro that he draws from memory, every station.

After this, silence, and in September comes a phone call from a stranger. She's [[professional:4|Sharon]], a school nurse at [[school:2|Tor View Academy]], where he isn't a pupil. She asks, is [[child:1|Danylo]] safe with his father? I tell her that his father, [[parent:2|Vasyl]], is at the front. She went quiet, then she read me the line. In the report on her desk is written that my husband lives with us in [[place:2|Plymstock]] and that there's a history of violence. They'd confused; in the interview I said that he's fighting.

[[parent:1|Judith]] wrote that same night, to [[professional:2|Rosevear]], to Dr [[professional:3|Emeka]], to the MP. [[professional:3|Emeka]] rang within an hour; he told her he had written "father is serving in the armed forces", and that he'd got no idea who'd altered it. He'd asked for it to be put right and was told that the version was locked, and I've been told the same, that there isn't any procedure for me to change it. And [[professional:2|Rosevear]] is out of office.

So how did it get to [[school:2|Tor View]]? That we learned from [[professional:1|Tamar]]. She has a friend, [[professional:5|Kerensa]], in the kitchen there, and everyone in the kitchen knew already that "the Ukrainian boy with the violent dad" was coming. I've met these women since, at the church sale. One of them cried. Her son [[child:2|Alfie]] had been told to keep away from mine before he'd even seen him.

[[parent:2|Vasyl]] has leave in winter, if God gives it, twelve days. He wants to meet [[child:1|Danylo]]'s teachers. [[parent:1|Judith]] worries that someone will telephone the police when he comes to the gate.

You can publish it, but please not our names, nor the city, and not [[parent:1|Judith]]'s.

%% signature
Thank you,
Oksana

