+++
id = "j-021"
channel = "email"
from_name = "Growth Desk"
from_addr = "hello@brightleadz.example.net"
subject = "Re: your website's visibility in [[place:1|Manchester]]"
date = "2018-04-26T08:01:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi Campaign Owner,

I'm [[professional:1|Trent Maddox]] from [[org:1|BrightLeadz Digital]]. We noticed your site isn't on page one for "SEN stories". Our client [[org:2|Tumbletots of Urmston]] saw 340% more enquiries in six weeks!! Would [[date:1|3rd May]] suit for a free 15 minute call? Book at [[contact:1|brightleadz.example.net/trent]] or reply STOP.

%% signature
Trent Maddox
Outreach Ninja

