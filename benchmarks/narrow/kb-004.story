+++
id = "kb-004"
channel = "email"
from_name = "Malgorzata Wrobel"
from_addr = "gosia.wrobel@example.com"
subject = "Re: what you wrote on Facebook - my [[child:1|Kacper]]"
date = "2018-06-21T14:37:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They sat one hour about my son, with the lady from Lincolnshire, Hayley Pinchbeck, and with a nurse, and me I was 200 metres away in the packing house."
+++
Hello, I am Gosia, you answered me yesterday in the group [[org:1|Lincs SEN Mums]], my profile is [[contact:1|facebook.example.com/gosia.wrobel.96]] so you can see I am real person.

So. [[child:1|Kacper]] has 7 years. Autism, and he speaks a little Polish and a little English and the most of all he speaks Thomas the Tank. He goes to [[school:1|Fenside Haven Primary]] in [[place:1|Boston]]. On [[date:1|8 of May]] was annual review and nobody invite me. I know about it because the cleaner is my neighbour [[parent:1|Danuta]] and she has seen his name on the door, "[[child:1|Kasper W.]] - 14:00". They sat one hour about my son, with the lady from [[council:1|Lincolnshire]], [[professional:1|Hayley Pinchbeck]], and with a nurse, and me I was 200 metres away in the packing house.

When I complained, the head teacher Mr [[professional:2|Stow]] told they sent the letter. To [[place:2|17 Witham Bank Row]]. We live in [[place:3|71 Witham Bank Row]], [[postcode:1|pe219qj]], it is on every paper they have. He has said "easy mistake". From that first house came in July, I mean June, sorry, an old man with three letters, all open.

You can use my name. I am not ashamed, they should be.

%% signature
Pozdrawiam
Gosia Wróbel

%% quoted
From: The Campaign
Sent: 20 June 2018 20:11
Subject: what you wrote on Facebook

Dear Gosia, would you be willing to send us more detail by e-mail?

