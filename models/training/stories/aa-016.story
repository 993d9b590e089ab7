+++
id = "aa-016"
channel = "forum-post"
from_name = "thursdayschild"
from_addr = ""
subject = "Am I being unreasonable about the SENCO?"
date = "2018-02-08T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Genuinely asking. DS2 is in y4, adhd, school have always been good to us till the new SENCO came.

She rang Monday and said she'd like to invite the OT and a lady from the behaviour team to the next review, would I be happy with that and with them seeing his last report? I said yes course. She sent the form, I signed it. She's sent me the agenda, and the OT's report three weeks ahead so as I could read it and send her comments. I sent some. She put them in.

So what's my problem? My problem is she's cut his hours. He had 15 and now he's having 9 and she says it with this smile. And she spells his name wrong. And she told me that he "could try harder to sit".

A friend in another borough had her DD's whole file left on a bus by a social worker, so I know it could be far worse, and I do know that some SENCOs go talking behind your back with all sorts. Ours doesn't, I'll give her that. I'd nearly rather she did and left him his hours!

Is there anything in law about hours? Would it be a complaint or straight to tribunal? He was sick before school twice this week, which he's not been since reception. Any advice welcome, I'm on nights so may be slow replying.
