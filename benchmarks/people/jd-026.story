+++
id = "jd-026"
channel = "email"
from_name = "Nerys Gwilliam"
from_addr = "nerysg@example.co.uk"
subject = "Educational psychology advice, [[council:1|Caerphilly]]"
date = "2020-02-04T18:12:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I was told in supervision that if I ever put hours in a Caerphilly report again my contract wouldn't be renewed.\""
+++
Hello,

Following on from our conversation after the talk in [[place:1|Blackwood]], I promised to put it in an e-mail.

[[child:1|Tomos]] and [[child:2|Betsan]] are twins, nearly fourteen. [[child:2|Betsan]] flies. [[child:1|Tomos]] has a developmental language disorder and, as we've learned since, a hearing loss that was missed at four separate screenings. [[school:1|Ysgol Gyfun Cwm Sirhywi]] have tried hard, Miss [[professional:1|Haf Beynon]] especially.

The psychologist who saw him last spring, [[professional:2|Jocelyn Spurgeon]], has a kind manner and a locum contract. Her advice, when we first read it, was so clear that I wept. Twenty hours. Named programme. A qualified therapist. Then [[parent:1|Huw]] noticed the word DRAFT in the footer, in grey.

Two weeks on, the final one had been through somebody's hands. "Twenty hours" had vanished, and so had the therapist. I rang [[professional:2|Jocelyn]] at home (she had given me her number) and this, to the best of my memory, is what she said. "I was told in supervision that if I ever put hours in a [[council:1|Caerphilly]] report again my contract wouldn't be renewed." It wasn't renewed anyway, poor dab.

Her supervisor, a Dr [[professional:3|Lyle]], retired in December. There was a do at [[org:1|Maes Manor]], with speeches. An audiologist from [[health:1|Ysbyty Ystrad Fawr]], who was there, told [[parent:1|Huw]] that he was praised for his "steady hand on the tiller".

No real names, if that's all right. [[child:2|Betsan]] says to tell you that she'd be happy to be the editor.

%% signature
Cofion,
Nerys

