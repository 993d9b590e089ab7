+++
id = "ee-012"
channel = "email"
from_name = "Tahir Hussain"
from_addr = "tahir.hussain77@example.com"
subject = "Bradford – a year of it"
date = "2014-12-14T22:54:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "no-chance-to-correct", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He goes, well your authority's had us holding a chair since Easter, and when our head asked what dad thought about it, she was told dad's \"on board in principle\" and that it'd be better coming from them once it's firm."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said that hers had been \"submitted at source\", so whatever my sister had put in green was going in the bin, and she wasn't nasty about it, she just hadn't known that parents did that."
[[evidence]]
category = "false-information"
quote = "\"Dad does not attend appointments.\" I've been to every single one, I close the shop, there's a sign for it. \"Home language barrier.\" I was born in St Luke's and I talk like Fred Trueman."
[[evidence]]
category = "insecure-handling"
quote = "He'd seen my name on a box of folders that was left behind in a building that the council had moved out of in the summer, no lock on it, my lad's heart and my wife's death certificate in there and about two hundred other families."
+++
Salaam / hi,

I run a tyre place off Leeds Road and I've a lad, ten, Down's and a heart. His mum passed in 2011. My sister helps. I want to say straight off that the hospital's been unbelievable for us, I'd give them my house.

School. He was in a mainstream, doing okay, knew every kid by name. I get a call from a mate who's a governor at a special school over Keighley side. He says I didn't know you were moving him? I'm not moving him. He goes, well your authority's had us holding a chair since Easter, and when our head asked what dad thought about it, she was told dad's "on board in principle" and that it'd be better coming from them once it's firm. This is June. I'd not had so much as a text.

So I go in and ask. Nobody knows anything. The caseworker's on leave, then she's left.

In July the statement review. I'd got all the reports for that, two weeks in hand, my sister read them to me, my reading's not great. She marked them up in green pen. School's and the physio's got changed as we asked. The one from the advisory teacher didn't. She said that hers had been "submitted at source", so whatever my sister had put in green was going in the bin, and she wasn't nasty about it, she just hadn't known that parents did that. My sister's a pharmacist. She said it's like being told you can't check the label.

And what did it have in it? "Dad does not attend appointments." I've been to every single one, I close the shop, there's a sign for it. "Home language barrier." I was born in St Luke's and I talk like Fred Trueman.

September he's moved. I won't go into how. We appealed, we lost, they'd their reasons and they gave us them, I don't agree but that's the law innit.

October, this is nearly funny. A fella brings in a Corsa for two rears. He's waiting, we're chatting, he works for the firm that clears offices. He says you Tahir? He'd seen my name on a box of folders that was left behind in a building that the council had moved out of in the summer, no lock on it, my lad's heart and my wife's death certificate in there and about two hundred other families. He'd pushed it in a cupboard and put a chair against it. He'd not told anyone because he didn't think they'd care. I told them. They sent a van the same day so I'll give them that, and a letter that said "no evidence of access". Well, he'd accessed it. He'd come to my shop.

He got his tyres free.

The new school's all right, to be honest. He's learnt all the names there now as well. It's not the school I mind, it's the chair.

Put it up without my name or tyres.

Tahir
