+++
id = "h-020"
channel = "email"
from_name = "Nazmin Choudhury"
from_addr = "nazmin.c@example.org"
subject = "[[child:1|Tahmid]] / [[health:1|Edwin Lobo Centre]] / [[council:1|Luton]]"
date = "2015-02-09T13:33:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The council's placement officer was in the room, and the head of Saints Hill, and they discussed moving Tahmid to a residential place in Norfolk while my mum, who'd been told nothing, answered questions about fish oil."
[[evidence]]
category = "other-collusion"
quote = "The doctor, Dr Ockenden, and Ms Frayling from the council had agreed between them that health would call it a medical placement so that the council needn't go through the statement, and in return the clinic's waiting list would get some money."
+++
Dear Team,

I'm writing on behalf of my mum, [[parent:1|Rowshanara Begum]], who reads Bangla but not English. I'm 19. I do all the letters for my little brother [[child:1|Tahmid]], 8, who has severe learning difficulties and is the best person in our house. ([[child:2|Tahmina]] is the second best. She's 11.)

In November the children's clinic asked mum to come on her own, with their interpreter. I was at uni. They told her it was about vitamins. It wasn't about vitamins. The council's placement officer was in the room, and the head of [[school:1|Saints Hill]], and they discussed moving [[child:1|Tahmid]] to a residential place in [[place:1|Norfolk]] while my mum, who'd been told nothing, answered questions about fish oil.

I asked the interpreter afterwards, Mrs [[professional:1|Miah]]. She was crying. She said she'd been told before they went in to "summarise, not translate".

Then a nurse who knows our auntie [[parent:2|Shirin]] gave us the real reason. The doctor, Dr [[professional:2|Ockenden]], and Ms [[professional:3|Frayling]] from the council had agreed between them that health would call it a medical placement so that the council needn't go through the statement, and in return the clinic's waiting list would get some money. I've written to both and they've both written back "I do not recognise this account".

Mum says [[child:1|Tahmid]] goes nowhere he can't smell her cooking.

Please don't use our real names or [[council:1|Luton]].

%% signature
Thank you and sorry it's long,
Nazmin (daughter)

