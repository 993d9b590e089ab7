+++
id = "k-058"
channel = "email"
from_name = "Claims Desk"
from_addr = "claims@swiftjustice.example.net"
subject = "RE: compensation for [[child:1|Mason]]"
date = "2021-01-19T03:33:00+00:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Guardian of [[child:1|Mason]],

Our senior adviser [[professional:1|Marcus]] has tried to reach you about the injury at [[school:1|Oakfen Academy]]. You may be owed £8,450. [[professional:1|Marcus]] recently helped [[parent:1|Denise]] from [[place:1|Wigan]], whose twins [[child:2|Tia]] and [[child:3|Mia]] slipped. Call [[professional:1|Marcus]] or his deputy [[professional:2|Fay]] NOW on [[contact:1|01632 960 118]] before [[date:1|31st January]].

[[org:1|Swift Justice Partners]]. No win no fee.

