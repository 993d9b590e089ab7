+++
id = "p-021"
channel = "email"
from_name = "Info - Teifi Valley Parents"
from_addr = "info@teifiparents.example.org"
subject = "Allan o'r swyddfa / Out of office Re: Your story"
date = "2025-05-26T03:03:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Diolch am eich neges. / Thank you for your message.

[[org:1|Teifi Valley Parents]] is run by volunteers and the office in [[place:1|Llandysul]] is closed for half term until [[date:1|2 Mehefin]] / [[date:1|2 June]]. If you've been refused a report, or a school has been contacted without your knowledge, leave a message for [[professional:1|Eirlys]] on [[contact:1|01632 960 055]]. For anything to do with an appeal please use [[contact:2|apel@teifiparents.example.org]].

We will answer in the order received. This mailbox is not monitored at weekends.
