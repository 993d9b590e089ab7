+++
id = "m-059"
channel = "forum-pm"
from_name = "SpreadsheetSheila"
from_addr = ""
subject = "can I help?"
date = "2013-11-08T21:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Data analyst, at home with [[child:1|Orson]] (3) and [[child:2|Mabel]] (newborn!), brain going to jam. I could tag what comes in, make charts etc. Did it for [[org:1|Hackney Parents' Voice]] and [[professional:1|Marjorie Quaye]] there'll vouch for me, or [[professional:1|Marj]] on the boards, she's [[contact:1|marj_in_e5]]. Evenings best, once [[child:1|Ors]] is down. x

