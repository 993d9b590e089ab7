+++
id = "p-010"
channel = "email"
from_name = "Coinneach MacAulay"
from_addr = "coinneach.macaulay@example.org"
subject = "[[child:1|Mòrag]]"
date = "2011-02-06T19:25:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "the two departments had shaken hands on it: health would find no language disorder"
[[evidence]]
category = "quantifying-forbidden"
quote = "told by Inverness that she was on no account to say how many"
+++
A chàirdean,

A short one. I am a crofter and I don't write much.

My daughter [[child:1|Mòrag]] ([[child:1|Morag]] in English, [[child:1|Mo]] to her granny) is six. She has few words, in either language. The therapist comes over to [[place:1|Stornoway]] from the mainland on the plane, when there's a plane. Her name is [[professional:1|Fiona Urquhart]]. She told my wife she would like to put in visits, and had been told by [[place:2|Inverness]] that she was on no account to say how many. So her paper says "visits".

Now the other thing. My cousin [[parent:1|Seonaidh]] is a clerk at the [[council:1|Comhairle]] and he's an honest man. He told me, and he will tell you, that before ever [[child:1|Mo]] was tested the two departments had shaken hands on it: health would find no language disorder, since it was "only the Gaelic", and then education needn't open a plan for her. In turn health would get the use of the room at [[school:1|Sgoil an Tòib]] for free. A room! He saw it in an e-mail, the [[date:1|11th of January]], from Mr [[professional:2|D. J. Nicolson]]. They tested her on the [[date:2|25th of January]].

I would not like it thought that the teachers were in it. Miss [[professional:3|Peigi Campbell]] wept when she heard.

Do not put our names, nor the village. You could say "an island".

%% signature
Le dùrachd,
C. MacA.
Sent from my wife's iPad
