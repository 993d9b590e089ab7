+++
id = "ke-003"
channel = "forum-pm"
from_name = "spectrummum_ne"
from_addr = ""
subject = "your thread"
date = "2012-01-18T23:58:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "theres a whole page about a man called dean who is meant to live with us and drink, and i have never in my life known a dean"
+++
hiya, you said pm you so here goes, sorry no caps phone is knackered

ds1 is [[child:1|callum]] hes 9 and ds2 is [[child:2|tyler-jay]] 5, both asd but only [[child:1|callum]] has the statement. we had [[professional:1|moira]] from portage for years she was brilliant. then we moved from [[place:1|ashington]] to [[place:2|blyth]] and got mr [[professional:2|stobbs]]

thing is [[professional:2|stobbs]] had never met him. not once. he's got it wrote down that [[child:1|callum]] "attends with support from his stepfather". hes not got a stepfather!! theres a whole page about a man called [[parent:1|dean]] who is meant to live with us and drink, and i have never in my life known a [[parent:1|dean]]. my mam thinks its another family stuck in with ours. i rang [[council:1|northumberland]] and spoke to [[professional:3|jill]] who was lovely but she said only [[professional:2|stobbs]] can change it and [[professional:2|stobbs]] is off long term sick

so now [[school:1|newsham road first]] look at me funny and the health visitor [[professional:4|bev]] asked me dead quiet was i safe at home. [[parent:2|craig]] (thats their real dad, we're married 11 year) went mad

i went to see the head mrs [[professional:5|oxley]] with the marriage lines in my hand. she went red. she said it had been read out at a meeting on the [[date:1|9th dec]] with pc [[professional:6|hanlon]] there and everything

[[child:2|ty]] is starting to get assessed now and i dont want to let any of them in the door. what would you do

