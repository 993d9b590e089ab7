+++
id = "h-022"
channel = "email"
from_name = "Gülay Demirtaş"
from_addr = "gulay.d@example.net"
subject = "Refusal to give me the report"
date = "2016-12-15T07:44:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked for a copy of the report three times in writing and LBWF says the report \"was commissioned by the authority and belongs to it\", so I can't have one."
+++
Merhaba. My daughter [[child:1|Ela]] saw the council's EP in September. I asked for a copy of the report three times in writing and [[council:1|LBWF]] says the report "was commissioned by the authority and belongs to it", so I can't have one. Who's [[child:1|Ela]] belong to then? They've been perfectly polite. It's Mr [[professional:1|Hargreave-Simms]] who signs them, always with "warm wishes". I live in [[place:1|Leyton]], [[postcode:1|E10 9XX]], two streets from his office. I'm thinking of going to sit there with my knitting until he warms up.

%% signature
Gülay

