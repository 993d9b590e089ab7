+++
id = "jd-008"
channel = "email"
from_name = "shell"
from_addr = "shelbykitson88@example.net"
subject = "(no subject)"
date = "2015-01-29T07:36:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "his dad carl has never been in prison in his life he drives for wrekin skip hire."
+++
dont put this anywhere i just need to tell someone. [[council:1|telford]] have wrote on [[child:1|alfie-jay]] form that his dad is in prison. his dad [[parent:1|carl]] has never been in prison in his life he drives for [[org:1|wrekin skip hire]]. its that [[professional:1|sandra]] in the office at [[school:1|dothill brook]] i know it is she got him mixed up wiv my brother. now [[child:1|aj]] social worker is asking me about visits. what visits. im at work till 3 so cant ring them til after

%% signature
Sent from Yahoo Mail on Android

