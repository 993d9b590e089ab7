+++
id = "l-010"
channel = "email"
from_name = "Kauser Bibi"
from_addr = "kauser@middleton-voices.example.org"
subject = "Offer of help – [[place:1|Rochdale]], [[place:2|Heywood]] & [[place:3|Middleton]]"
date = "2019-09-12T10:31:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Salaam all, I volunteer with [[org:1|Middleton Voices]], we meet Wednesdays at the [[org:2|Lighthouse]], [[place:4|Drake Terrace]]. Three of us would gladly type up letters or go with mums to meetings anywhere in [[place:1|Rochdale]] borough. I speak Urdu, Punjabi; [[parent:1|Shabnam]] does Bengali; [[parent:2|Colette]] speaks fluent [[council:1|Rochdale Council]], she worked there 22 years! Ring [[contact:1|01632 960417]] or write to [[contact:2|hello@middleton-voices.example.org]]. Happy to be named.

%% signature
Kauser

