+++
id = "h-013"
channel = "email"
from_name = "Ionela"
from_addr = "ionela.d@example.com"
subject = ""
date = "2020-06-22T09:15:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Yesterday a man I don't know wrote to me on Facebook: hello, your son Matei his medical papers are in my e-mail, I sell tyres, I think is mistake."
+++
Buna ziua. Yesterday a man I don't know wrote to me on Facebook: hello, your son [[child:1|Matei]] his medical papers are in my e-mail, I sell tyres, I think is mistake. He is right. Council of [[council:1|Barking and Dagenham]] sent to [[contact:1|d.popa.tyres@example.com]] and my husband is [[contact:2|d.popa@example.com]]. No password, you open and you read: seizures, medicine, our address in [[place:1|Chadwell Heath]], [[postcode:1|RM6 4ZZ]]. The tyres man, [[parent:1|Doru]], was very correct, he deleted it. I called Mrs [[professional:1|Adeyinka]] from SEN. She said "at least he's Romanian too". Can you believe.

