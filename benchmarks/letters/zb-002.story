+++
id = "zb-002"
channel = "email"
from_name = ""
from_addr = "bronagh.mcc81@example.net"
subject = "wee lad in our care"
date = "2019-11-06T23:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "six of them sat round over sandwiches and went through him from top to toe, nobody rang me, nobody rang the mummy, not a cheep"
+++
hiya, im a foster carer outside [[place:1|lurgan]], 14 yrs at it. wee fella with us is [[child:1|oran]], 7, fasd

i was at the gate of [[school:1|st colmans ps]] last week and a woman i never clapped eyes on says ach youre [[child:1|oran]]s foster mummy we had a great chat about him on the [[date:1|22nd october]]

who is we says i

turns out six of them sat round over sandwiches and went through him from top to toe, nobody rang me, nobody rang the mummy, not a cheep. mrs [[professional:1|toal]] the senco said it was "only informal"

informal with a flip chart. she showed me the flip chart like i would be pleased

the transport has been a disgrace too but thats for another day

change his name if you print it, he has enough going on

%% signature
bronagh
sent from my samsung
