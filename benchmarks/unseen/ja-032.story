+++
id = "ja-032"
channel = "forum-pm"
from_name = "combeandcairn"
from_addr = ""
subject = "Re: your PM about [[council:1|Devon]]"
date = "2014-02-16T16:59:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "reports-circulated-unseen"
quote = "I went into the staff room in November to drop off the PTA float, and on the noticeboard, next to the rota for the kettle, was Piran's draft medical advice with his photo clipped to it, weeks before anything had come to us."
[[evidence]]
category = "false-information"
quote = "It's not true: she'd written \"no reduction in life expectancy if managed\", and whoever had retyped it for the council's form had lost the first half."
+++
Hello, thanks for getting back to me. You asked for the whole thing so I'm typing it on the proper computer.

We're in the [[place:1|South Hams]], in a village so small that if I say which you would know which house. Three children. Eldest is [[child:1|Tamsin]] (17, at college), next is [[child:2|Jago]] (14) and then there's DS2, [[child:3|Piran]] (8). [[child:3|Piran]] and [[child:2|Jago]] both have dyspraxia and [[child:3|Piran]] also has a rare metabolic thing that means he must eat every two hours.

We had a portage lady called [[professional:1|Linnet]] way back, whom we loved. Then reception at [[school:1|Blackpool Sands School]], no fuss made, head was Mr [[professional:2|Luscombe]], food at ten, twelve and two. He retired. New head: Dr [[professional:3|Saul Verney]] (the doctorate is in geography). First week: no eating in class. [[child:3|Piran]] passed out in PE. I'd sent in the letter from Dr [[professional:4|Mehrabian]] at [[health:1|Derriford]] and so had the dietitian, [[professional:5|Flick]], and they'd been filed.

I asked for a statement then. [[professional:3|Verney]] said fine. Everybody wrote their bits. The community nurse [[professional:6|Jan Widdicombe]] offered to do the training.

And now to why I'm writing. I went into the staff room in November to drop off the PTA float, and on the noticeboard, next to the rota for the kettle, was [[child:3|Piran]]'s draft medical advice with his photo clipped to it, weeks before anything had come to us. I stood there and read that my son has "a reduced life expectancy". Nobody has ever said that to us. DH sat in the car for an hour when I told him.

I rang [[health:1|Derriford]]. Dr [[professional:4|Mehrabian]] rang back within ten minutes and was almost shouting. It's not true: she'd written "no reduction in life expectancy if managed", and whoever had retyped it for the council's form had lost the first half. She asked for it to be withdrawn there and then. It took [[council:1|Devon]] till [[date:1|13 January]], and by that time it had been to the school nurse, the transport people, the EP (Mr [[professional:7|Ford]]), panel, and the swimming teacher.

The swimming teacher! She's a girl called [[professional:8|Jess]], nineteen, and she'd told [[child:2|Jago]] to "make the most of him".

So [[child:2|Jago]] knew before any of us. He'd been carrying it about for a fortnight. He'd let [[child:3|Piran]] win at everything, I had noticed, I'd thought how nice. When I sat him down and told him it was a typing error he was sick in the sink.

I've asked for a list of everyone it went to. What I get is "relevant partners". [[parent:1|Morwenna]], that's my sister, works for a solicitor in [[place:2|Totnes]] and says to go for the lot of them.

What would I like? I'd like each of those people to be written to and told it was wrong. I've got the wording ready.

Yes you can use it but PLEASE hold it back till we've had the meeting with the director of children's services, and take out the names, the hospital, the condition if it gives us away. Message me here, not at [[contact:1|combeandcairn@example.com]], as the kids use that one. Thank you for asking. Nobody else has.

