+++
id = "m-055"
channel = "email"
from_name = "ConsultPro Learning"
from_addr = "bookings@consultpro-learning.example.net"
subject = "[[professional:1|Vanessa Trott]] on EHCPs, [[place:1|Harrogate]], [[date:1|17 Sept]]"
date = "2019-08-12T05:14:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear SEN professional! [[professional:1|Vanessa]], author of the bestseller, returns with [[professional:2|Piers Okafor-Lunt]] for a full-day seminar at the [[org:1|Majestic Suite]]. Places go fast: our [[place:2|Solihull]] date sold out. Colleagues say "[[professional:1|V]] changed how I write plans". Quote GOLD10. Book on [[contact:1|01632 960099]] or [[contact:2|consultpro-learning.example.net/h]].

