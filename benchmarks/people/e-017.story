+++
id = "e-017"
channel = "email"
from_name = "Lyndsey Arkwright"
from_addr = "l.arkwright@example.org"
subject = "Automatic reply: Your email about your story"
date = "2019-08-12T08:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am on annual leave until [[date:1|Tuesday 27 August]] and will have no signal (by choice). For anything urgent about [[org:1|Furness Parents Together]] please contact [[professional:1|Colin Postlethwaite]] on [[contact:1|01632 960 755]] or [[contact:2|colin.p@example.org]]. If it's about Thursday's coffee morning in [[place:1|Ulverston]], it's cancelled, the urn has gone.

%% signature
Lyndsey

%% disclaimer
Registered charity. Please consider the environment before printing this email.

