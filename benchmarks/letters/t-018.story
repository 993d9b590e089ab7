+++
id = "t-018"
channel = "email"
from_name = "Rebwar H."
from_addr = "rebwar.h@example.com"
subject = "Question about my son document"
date = "2019-07-16T15:00:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "there on the table is the letter of Aland, and with it another paper about me, what I told to the Home Office"
[[evidence]]
category = "discussed-without-consent"
quote = "Mr Ainsley from Middlesbrough say it is maybe Northgate Housing Care, because they \"support the family holistically\"."
+++
Dear madam, my English is from four years only, excuse.

I am father alone. My wife stay in [[place:1|Sulaymaniyah]] with her mother until the visa. With me is [[child:1|Aland]], 9 years, he was hurt in the head on the journey, so he learn slow and sometimes he fall. We live in [[place:2|Middlesbrough]], before in [[place:3|Wakefield]] in the hotel.

[[health:1|James Cook]] is very good hospital. There, doctor [[professional:1|Siobhan]] write for the school everything he needs. I give this letter by my hand at [[school:1|Newport Bridge]]. I am thinking now it is safe.

Then my friend [[parent:2|Karzan]], he is in the same building, he goes to [[org:1|Linthorpe Welcome Hub]] for the food, and there on the table is the letter of [[child:1|Aland]], and with it another paper about me, what I told to the Home Office, things I did not tell even to my brother. [[parent:2|Karzan]] take it quick under his coat. He is good man. But [[parent:3|Diyar]] was there also, and the Iranian family, and the lady [[parent:4|Sue]] who gives bread.

I ask who bring this paper. The hub say the school. The school say [[council:1|Middlesbrough]]. Mr [[professional:2|Ainsley]] from [[council:1|Middlesbrough]] say it is maybe [[org:2|Northgate Housing Care]], because they "support the family holistically". I ask my neighbour [[parent:5|Bill]] what is holistically. [[parent:5|Bill]] say it mean everybody.

What can a man do? I want only that [[child:1|Aland]]'s head is his and my story is mine.
