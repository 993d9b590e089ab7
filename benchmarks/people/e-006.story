+++
id = "e-006"
channel = "email"
from_name = "shaz"
from_addr = "shaz.lidbetter@example.net"
subject = "(no subject)"
date = "2021-11-22T02:14:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "he said the ep doesn't do drafts for parents anymore as it holds up the 20 weeks and any comments could go in the bin or in the appeal, he actually said bin, then he said sorry joke"
+++
hi its 2am so this might not make sense. my son is [[child:1|alfie-joe]], 7, asd and pica, he eats anything, he ate a lego policeman. we live in [[place:1|chatham]]

the ed psych was called [[professional:1|verity]] she did it on zoom cos of covid and his camera was pointing at the ceiling most of it coz he'd took the ipad under the table. i said to her u cant have seen much and she laughed and said oh i see more than you think

then six weeks later comes the final. FINAL stamped on it. i thought there was meant to be a draft?? i rang [[council:1|medway]] and got a lad called [[professional:2|ollie]] in the sen team, sounded about 12, he said the ep doesn't do drafts for parents anymore as it holds up the 20 weeks and any comments could go in the bin or in the appeal, he actually said bin, then he said sorry joke

in it [[professional:1|verity marchbank]] (thats her whole name) says [[child:1|alfie]] "enjoys a varied diet". he is under [[health:1|medway maritime]] for swallowing things!! dr [[professional:3|eze]] has the xrays with the policeman on

so his school [[school:1|luton arches juniors]] has it in writing that he enjoys a varied diet and the dinner ladies let him have blu tack. our 1 to 1, [[professional:4|bev]], shes the only one who watches him and [[professional:4|bev]]'s hours got cut after

wait i put [[professional:4|bev]] down she doesnt know im writing so dont put her. or [[child:1|aj]]. dont put anyone. my mum [[parent:1|lorraine]] says ring a solicitor but with what

sorry for the essay

%% signature
shaz xx
Sent from my Galaxy

