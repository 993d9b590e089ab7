+++
id = "l-032"
channel = "email"
from_name = "Jacqui Marsh"
from_addr = "jacqui.marsh@example.org"
subject = "Automatic reply: [[child:1|Ollie]] / [[council:1|Medway]] papers"
date = "2018-07-24T17:32:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
I am out of the office until Monday [[date:1|3 September]]. For [[org:1|Medway Parents Network]] please contact [[professional:1|Rupinder]] on [[contact:1|01632 960254]]; for anything in [[place:1|Gillingham]], [[place:2|Rainham]] or [[place:3|Hoo]], [[professional:2|Steph Quested]], [[contact:2|steph@medway-parents.example.org]]. If you're a parent at [[school:1|Fort Amherst Academy]] and it's about September transport, [[council:1|Medway Council]] has an out of hours line, and good luck with it.

