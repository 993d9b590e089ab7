+++
id = "v-016"
channel = "email"
from_name = "Folake Adeyemi"
from_addr = "folake@lewishamparents.example.org"
subject = "Automatic reply: Collecting parents' experiences"
date = "2015-07-27T08:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am away from [[date:1|24 July]] until [[date:2|10 August]] as my son [[child:1|Tobi]] is having his operation at the [[health:1|Evelina]].

If it's about a [[council:1|Lewisham]] EHC plan please contact [[professional:1|Jean Simmonds]] at [[org:1|Lewisham Parents Together]], [[contact:1|020 7946 0155]], or [[contact:2|jean@lewishamparents.example.org]]. For the summer playscheme at [[school:1|Brockley Vale School]] or [[school:2|Perry Rise]] ring [[professional:2|Huseyin]] on [[contact:3|07700 900442]].

Emails about the [[place:1|Southwark]] group should go to Mrs [[professional:3|Doyle]]. I won't be reading messages while I'm off.

%% signature
Folake Adeyemi
Parent Rep
