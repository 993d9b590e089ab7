+++
id = "ke-005"
channel = "email"
from_name = "Rukhsana Mir"
from_addr = "rmir88@example.net"
subject = "is there a deadline"
date = "2021-02-11T16:30:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there, is there a closing date for sending you our story? My cousin [[parent:1|Saima]] sent hers, she is in [[place:1|Nelson]], and she said you were after more from [[council:1|Lancashire]]. I need to wait for some papers from [[health:1|Blackburn Royal]] about [[child:1|Zakariya]] and Dr [[professional:1|Penhallow]]'s secretary says three weeks. Do you want copies or just what happened? And can [[parent:2|Tariq]] write his own, because we are not together any more and he remembers it differently.

%% signature
Rukhsana

