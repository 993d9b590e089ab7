+++
id = "ja-028"
channel = "email"
from_name = "Edu Leads Direct"
from_addr = "sales@eduleads.example.net"
subject = "14,200 verified SENCO contacts for your campaign"
date = "2013-08-29T03:37:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Marketing Manager, Grow your reach today! Our UK Education database is refreshed weekly and includes head teachers, bursars and SENCOs in every county. Last month [[professional:1|Brad]] from our team helped [[org:1|Sunbeam Sensory Ltd]] of [[place:1|Daventry]] double their enquiries. Call [[professional:1|Brad]] on [[contact:1|01632 960 905]] or visit [[contact:2|www.eduleads.example.net/offer]] for 20% off. To unsubscribe reply STOP.

%% disclaimer
You received this because your address is public. Edu Leads Direct is a trading style.

