+++
id = "jg-030"
channel = "email"
from_name = "shaz"
from_addr = "shaz.dhillon@example.net"
subject = "please take [[child:1|arjan]] off"
date = "2017-10-11T05:17:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
hi, i sent you a long thing in august, [[child:1|arjan]], [[school:1|beavers croft]], the whole carry on with [[professional:1|mcallister]]. can you take it down or not use it or whatever it is you do

[[council:1|hounslow]] have settled. hes got [[school:2|syon hill]] from monday and transport with [[org:1|zed cars]]. [[professional:2|olga]] our caseworker (she is the new one, after [[professional:1|mcallister]] went) asked had we "gone public", and [[parent:1|harj]] panicked. also [[health:1|west mid]] still has to sign off his feeds and dr [[professional:3|castellano]] reads everything

my mother in law [[parent:2|gurmit]] says you are good people and shes cross with me

sorry. i did mean all of it

%% signature
shaz

