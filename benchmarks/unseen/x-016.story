+++
id = "x-016"
channel = "email"
from_name = "Folasade Adebanjo-Cole"
from_addr = "sade.ac@example.net"
subject = "Fwd: [[child:1|Dara]] - EP report (please read the yellow parts)"
date = "2022-10-05T05:37:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "no-chance-to-correct"
quote = "I was given no draft and no telephone call, and when I asked for it to be put right I was told the statutory deadline had passed."
[[evidence]]
category = "false-information"
quote = "That is my son Timi, not Dara."
[[evidence]]
category = "tribunal-disclosure"
quote = "It went into the Tribunal bundle as page 187. I did not give permission for that and no one asked for it."
+++
Good morning,

I work nights so forgive the hour. I am sending you some passages from the educational psychologist's report on my daughter [[child:1|Oluwadarasimi]], we say [[child:1|Dara]], and next to each I put what is the truth. She is 6 and a twin. Her brother is [[child:2|Oluwatimilehin]], [[child:2|Timi]]. [[child:1|Dara]] is the one with special needs and [[child:2|Timi]] is not, so you would think that would be easy to keep straight.

The EP is Dr [[professional:1|Imogen Tarrant]], for [[council:1|Medway]]. She came to [[school:1|Hoo Saltings]] on [[date:1|24.05.22]] for one morning.

"1.2 [[child:1|Oluwadarasimi Adebanjo-Cole]] (DoB [[date:2|11/02/2016]]) lives with her mother, Mrs [[parent:1|Cole]], and twin sister."
Twin BROTHER. And we are [[parent:1|Adebanjo-Cole]], it is on every form.

"2.4 [[child:1|Dara]] attended [[school:2|Little Herons]] from age two, where staff had no concerns."
She was asked to leave [[school:2|Little Herons]] after five weeks because she ran out on to [[place:1|Main Road]] twice. [[professional:2|Peace]], who was her key worker, wrote a statement about it for us.

"3.1 He is a sociable, chatty child who enjoys football."
He! That is my son [[child:2|Timi]], not [[child:1|Dara]]. [[child:1|Dara]] has eleven words. I believe Dr [[professional:1|Tarrant]] sat down with the wrong twin for part of that morning, and the teaching assistant on duty, Miss [[professional:3|Joy]], thinks so too, she only started the week before.

"5.6 [[child:1|Oluwadarsimi]] would benefit from opportunities for small group work."
After all that, this is what she would benefit from.

I was given no draft and no telephone call, and when I asked for it to be put right I was told the statutory deadline had passed. That was from [[professional:4|Darren Kemsley]], in an email of [[date:3|8 July]]. He has since written to the Tribunal that "the parent does not accept professional advice".

There is one more thing and it is the one that hurts. In 2019, after we lost my mother, I had some counselling at my doctor's, [[health:1|Balmoral Wharf Surgery]]. In September I opened the bundle for [[id:1|EH887/22/00041]] and there was the counsellor's letter about me. Somebody at [[health:2|Medway Community Healthcare]] had it on [[child:1|Dara]]'s record and passed it to [[council:1|Medway Council]] along with the therapy notes. It went into the Tribunal bundle as page 187. I did not give permission for that and no one asked for it. My husband had never seen that letter. [[parent:2|Olumide]] read it at the kitchen table and he did not say anything for a long time.

My pastor at [[org:1|Winners' Vine Assembly]] in [[place:2|Strood]] says there is hope, and that they will answer for it. I would like them to answer for it a bit sooner.

Please keep it until after our hearing is finished, then use it. Do not put the children's names, or that they are twins. You can reach me on [[contact:1|07700 900775]] but text first.

%% signature
God bless you,
Sade

Folasade Adebanjo-Cole RGN

%% quoted
---------- Forwarded message ----------
From: SEN Statutory
Date: Tue, 28 Jun 2022 at 14:06
Subject: EP report
To: Folasade Adebanjo-Cole

Please find attached the final report.
