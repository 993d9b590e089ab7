+++
id = "kc-005"
channel = "email"
from_name = "Jack Cook"
from_addr = "jack.cook@example.com"
subject = "quick one"
date = "2015-01-19T12:05:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello. Is there a cut-off date for sending you something? My wife [[parent:1|Ivy]] has kept a diary about our girl [[child:1|Poppy]] since 2009 and it'd take her a while to cook it down to a page. Also is it a problem that [[professional:1|Chase]], the SENCO at [[school:1|Poppyfields Junior]], is still in post? We don't want to chase anybody, or jack up the temperature. [[parent:1|Ivy]] just wants it told. I've said I will ask, so: may we?

%% signature
Jack Cook
(we spoke at the Bristol do)

