+++
id = "e-029"
channel = "email"
from_name = "Education Leads Direct"
from_addr = "sales@example.net"
subject = "14,000 SEN decision makers at your finger tips!!"
date = "2016-02-09T04:11:00+00:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Campaigner, Boost your reach TODAY. Our data base holds heads, SENCOs and LA officers across [[place:1|Yorkshire]] and [[place:2|Humberside]]. Speak with [[professional:1|Darren]] on [[contact:1|07700 900 644]] or reply YES to [[contact:2|deals@example.net]]. First 500 names free until Friday!

%% disclaimer
To unsubscribe write to the above.

