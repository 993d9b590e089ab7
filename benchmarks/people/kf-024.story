+++
id = "kf-024"
channel = "email"
from_name = "Shabana Mirza"
from_addr = "s.mirza.law@example.org"
subject = "Urdu / Punjabi help"
date = "2014-05-13T15:20:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Assalamu alaikum and hi. I'm a mum ([[child:1|Zaki]], statemented, [[council:1|Slough]]) and I interpret for a living. I was at [[school:1|Cippenham Fields]] with another mother last week and what the psychologist, [[professional:1|Dunnett]], said to her and what the form said were two different things. I thought, how many mums have nobody to tell them that. If any of yours need a letter putting into English or read out to them I'll do it free. [[professional:2|Noreen]] at [[org:1|Berkshire Language Line]] will vouch for me, or ask Auntie [[parent:1|Gul]], she knows everybody.

%% signature
Shabana

