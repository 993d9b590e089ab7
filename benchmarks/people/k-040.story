+++
id = "k-040"
channel = "email"
from_name = "Oyinkan"
from_addr = "oyinkan.b@example.com"
subject = "[[professional:1|Lam]] or [[professional:2|Lamb]]?"
date = "2023-10-12T10:05:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning. At [[school:1|Caversham Osier School]] the SENCO job is shared. Mrs [[professional:1|Lam]] does Monday to Wednesday lunch and Mrs [[professional:2|Lamb]] does the rest and neither reads the other's notes. [[professional:1|Lam]] agreed [[child:1|Zion]]'s support. [[professional:2|Lamb]] says she hasn't agreed to anything. The [[council:1|Reading]] officer, [[professional:3|Dee-Dee]], says whoever signed is bound, but [[parent:1|Kunle]] looked and the signature is just "[[professional:1|L.]]" with a squiggle. It was a Tuesday! Does the day count as evidence?

