+++
id = "ee-043"
channel = "email"
from_name = "Sheila Cottam"
from_addr = "sheila.cottam@example.com"
subject = "Room available, Accrington"
date = "2014-01-09T14:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, I run the tea room at the Methodist in Accrington and we've an upstairs with a ramp and a hearing loop. It's empty Mondays. If you ever wanted somewhere for your parents to come and sit and write it down, I'd not charge and there'd be scones. My own lad's forty now and got what he needed, mostly by me shouting. Ring the chapel on 01632 960 552 and ask for Sheila.
