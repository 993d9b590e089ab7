+++
id = "x-027"
channel = "email"
from_name = "Comfort Asante-Boateng"
from_addr = "comfort.ab@example.com"
subject = "PLEASE REMOVE - [[child:1|Angel]] and [[child:2|Bright]]"
date = "2025-04-29T06:35:00+01:00"
html = true
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Good morning,

I wrote to you on Palm Sunday, [[date:1|13 April]], about my twins [[child:1|Angel]] and [[child:2|Bright]] and what [[council:1|Hampshire County Council]] did. I now wish to take it back completely. My husband, [[parent:2|Emmanuel]], has spoken with our solicitor Ms [[professional:1|Winter]] at [[org:1|Dummer & Lisle LLP]] and she says it could prejudice [[id:1|EH850/25/00071]].

Please delete the message, the attachment called "[[child:2|Bright]] EHCP final [[council:1|HCC]].pdf" and my number [[contact:1|07700 900861]]. Please also tell Auntie [[parent:3|Mercy]] nothing if she writes, she is well meaning but she talks.

Kindly confirm by reply when done. God bless you for your work.

%% signature
Mrs Comfort Asante-Boateng
Basingstoke
