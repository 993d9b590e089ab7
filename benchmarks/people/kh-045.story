+++
id = "kh-045"
channel = "email"
from_name = "hodan"
from_addr = "hodanw@example.com"
subject = "my brother"
date = "2023-11-21T17:52:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "dr pryce from camhs and carole wrote a joint letter saying he doesnt have adhd anymore so the school dont need to pay for yasmin his 1-1, and he hadnt seen abdi since lockdown"
+++
salaam / hello

im 19 im writing for my mum [[parent:1|sahra]] her english isnt for forms. my brother [[child:1|abdirahman]] is 13 everyone says [[child:1|abdi]]. we're in [[place:1|easton]]

mum went to a meeting at [[school:1|trinity bridge]] about his plan with no interpreter. [[professional:1|carole beck]] from [[council:1|bristol council]] said sign here so she signed. it was a consent for his camhs notes going to the school, mum thought it was for the bus. then this weird thing happened, dr [[professional:2|pryce]] from camhs and [[professional:1|carole]] wrote a joint letter saying he doesnt have adhd anymore so the school dont need to pay for [[professional:3|yasmin]] his 1-1, and he hadnt seen [[child:1|abdi]] since lockdown

i did psychology a level lol i know you cant just un-diagnose someone

i asked [[professional:2|pryce]] for the letter n he said hed need mums permission, the SAME permission he says he already has

ayeeyo [[parent:2|halimo]] says make dua. i am doing both. dont put our name, [[child:1|abdi]]s mates would find it in 2 seconds

%% signature
hodan

