+++
id = "u-026"
channel = "email"
from_name = "H K Dhaliwal"
from_addr = "hkd_slough@example.org"
subject = "PLEASE DELETE - [[child:1|Jasleen]]"
date = "2020-01-30T21:58:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi I sent u something on [[date:1|Jan 11th]] about my daughter [[child:1|Jasleen]] and [[org:1|Slough Children's Services Trust]]. I need it taken off pls. My brother in law [[parent:1|Sukhi]] drives for the same taxi firm that does her school run ([[org:2|Langley Link Cars]]) and people have put 2 and 2 together even with "[[child:1|J]]". [[school:1|Upton Chase]] have been ok with us since & I dont want to rock the boat. Dont use any of it, not the bit about Mrs [[professional:1|Threlfall]] either. Can u confirm its gone pls. Sorry to mess u about

%% signature
harpreet
Get Outlook for iOS
