+++
id = "k-012"
channel = "email"
from_name = "Leanne at BrightPath"
from_addr = "hello@brightpath-tuition.example.net"
subject = "Is [[child:1|Oliver]] falling behind?"
date = "2016-09-13T04:08:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi Parent!

[[child:1|Oliver]] was. Then [[professional:1|Leanne]] stepped in. "My son [[child:1|Ollie]] went up two levels in six weeks," says [[parent:1|Samantha P]], a delighted mum of three from [[place:1|Solihull]]. Ask for [[professional:1|Leanne]] or her colleague [[professional:2|Jaz]] on [[contact:1|01632 960 744]] and mention this email for half price until [[date:1|30 September]]. [[org:1|BrightPath Tuition]]: because every child is a star.

%% disclaimer
You are receiving this because your address appears in a public directory. Unsubscribe by replying STOP.

