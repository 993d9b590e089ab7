+++
id = "u-021"
channel = "email"
from_name = "Lynne C"
from_addr = "lynneandterry.c@example.com"
subject = "foster carer, our address given out by [[council:1|Medway]]"
date = "2019-10-14T13:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "the annual review pack had gone first class to birth dad with our full address on the front sheet"
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had been to school, the virtual school and the agency before anyone thought of us."
+++
Hi there

I'm not sure if I count for your survey as I'm not mum, I'm a foster carer. 19 years, 40-odd children. We have had [[child:1|Summer-Rose]] (known as [[child:1|Summer]]) since she was 5, she's 9 now. She is [[council:1|Medway]]'s child but we live over in [[place:1|St Leonards]] so it's [[council:2|East Sussex]] schools, [[council:1|Medway]] pays, and nobody ever knows whose job anything is.

Background:

- FASD, attachment, and a hearing loss nobody picked up until the [[health:1|Conquest]] tested her when she was 7
- goes to [[school:1|Baldslow Wood Community Primary]], part time since last summer
- birth dad, [[parent:1|Darren Stubbs]], is NOT allowed to know where she lives. There's an order. He has form for turning up. Mum ([[parent:2|Gemma]]) is fine, sees her four times a year at a contact centre in [[place:2|Chatham]]
- our agency is [[org:1|Harbour Lights Fostering]], link worker [[professional:1|Rhiannon Beddoe]]

What happened. [[child:1|Summer]] had her annual review on [[date:1|25th June]]. The EP's report was supposed to be with us two weeks ahead. It wasn't. It had been to school, the virtual school and the agency before anyone thought of us. I found out because [[professional:1|Rhiannon]] quoted it at me in supervision, a bit about "[[child:1|SRS]] seeks proximity from Mrs [[parent:3|Catchpole]] by biting". That's me. I'd like to have read that one sat down.

Then on [[date:2|9 July]], about ten to four, I come round the corner from the school run with [[child:1|Sum]] and there's a silver Astra across our drive, [[id:1|GN58 KTV]], and [[parent:1|Darren]] sat on the bonnet holding an envelope. I kept driving. I rang my husband [[parent:4|Terry]] and then 999 from the [[place:3|Sedlescombe Road]] Tesco with her asking for a Freddo.

It took [[council:1|Medway council]] eight days to own up that the annual review pack had gone first class to birth dad with our full address on the front sheet. The new caseworker, [[professional:2|Hollie Wragg]], had used "the parent label off the system". Nobody had put the flag on. Her manager Mr [[professional:3|Iqbal Noorani]] said sorry on the phone and then sent me an email saying it was "a near miss". It wasn't a miss love. He was on my drive.

We've had:
* police out twice, log [[id:2|0871]] of [[date:2|09/07/2019]]
* new locks, which we paid for
* a plan to move [[child:1|Summer]] to a placement in [[place:4|Thanet]], which would be her fifth, which we are fighting
* no ICO report as far as we can tell. Our IRO, [[professional:4|Bev Tranter]], is asking

Me and [[parent:4|Terry]] aren't party to anything so we can't do a SAR for her file and we can't appeal. I can't even see the letter that went to him.

I can't be named and nor can she, obviously. And please nothing goes out until the final hearing is over, our barrister hasn't got a date yet but before Easter they think. I just want somebody to write down that it happened. If you need to check I'm real ring the agency on [[contact:1|01632 960477]] and ask for [[professional:1|Rhi]].

%% signature
Lynne Catchpole

Sent from Mail for Windows 10

%% disclaimer
Please consider the environment before printing this e-mail.
