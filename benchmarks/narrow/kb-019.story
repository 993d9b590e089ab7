+++
id = "kb-019"
channel = "email"
from_name = "Geoff Aldous"
from_addr = "g.aldous@example.co.uk"
subject = "Retired EP happy to help"
date = "2011-05-16T08:48:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
I was with [[council:1|Suffolk]] for nineteen years and [[council:2|Cambs]] for six before that. If it's useful to have someone who remembers how the forms were changed in '04, and by whom, I'm your man. [[professional:1|Hilary Cobbold]], who taught with me at [[school:1|Deben Lodge]], would say the same. No fee.

Skype: [[contact:1|geoff-aldous-ipswich]]. Phone [[contact:2|01632/960-029]], slow to answer (knees).

%% signature
Geoff Aldous

