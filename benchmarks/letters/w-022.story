+++
id = "w-022"
channel = "email"
from_name = "Rukhsana Mahmood-Clegg"
from_addr = "rukhsana.mc@harcleggdental.example.com"
subject = "Automatic reply: Thank you for sharing [[child:1|Idris]]'s story"
date = "2021-12-22T16:03:00+00:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email.

The practice office is closed from Wednesday [[date:1|22 December]] and I am back on Tues [[date:2|4th Jan]]. Dental emergencies: please ring [[contact:1|0161 496 0338]] and ask for [[professional:1|Saffron]] or Mr [[professional:2|Clegg]].

Lab work should go direct to [[org:1|Pennine Crown & Bridge]], [[place:1|Unit 4, Hollins Yard, Todmorden]] [[postcode:1|OL14 5XQ]].

If this is about school transport for my son please use [[contact:2|ruki.home@example.net]] as this inbox is read by reception.

%% signature
Rukhsana Mahmood-Clegg
Practice Manager
Har-Clegg Dental Care
T: 0161 496 0338

%% disclaimer
This message and any attachment are intended solely for the addressee. If you have received it in error please delete it and tell us. Har-Clegg Dental Care Ltd is registered in England and Wales.
