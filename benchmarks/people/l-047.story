+++
id = "l-047"
channel = "email"
from_name = "Brandon at SchoolLeadz"
from_addr = "brandon@schoolleadz.example.com"
subject = "4,200 decision makers in [[council:1|Solihull]], [[council:2|Dudley]] & [[council:3|Wolverhampton]]"
date = "2023-02-28T04:16:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there! Are you targeting heads and SENCOs in the [[place:1|West Midlands]]? We've verified contacts for [[school:1|Meriden Heath Academy]], [[school:2|Penn Brook Primary]] and every CAMHS in [[place:2|Walsall]]. Reply YES or call [[professional:1|Brandon]] on [[contact:1|01632 960733]]. Unsubscribe: [[contact:2|schoolleadz.example.com/stop]]

