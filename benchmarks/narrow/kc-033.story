+++
id = "kc-033"
channel = "email"
from_name = "Rich Banks"
from_addr = "offers@example.com"
subject = "Will YOU be a rich reader this summer?"
date = "2019-11-08T13:13:00+00:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Friend,

May I introduce myself? I am [[parent:1|Rich Banks]] and with my partner [[parent:2|Sterling Gold]] I have helped thousands of schools to mark, read and price their books at the best rates in [[place:1|Reading]]. Banks will not tell you this! Reply to [[contact:1|sterling@example.com]] or ring [[contact:2|01632 960 355]] before [[date:1|30 November]] and our [[parent:3|Penny]] will send a sample free. Every penny counts.

