+++
id = "x-032"
channel = "forum-pm"
from_name = "geordiemam_deniz"
from_addr = ""
subject = "wrong whatsapp group"
date = "2024-01-21T21:30:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "she put it in the reception parents group instead of the staff one"
[[evidence]]
category = "discussed-without-consent"
quote = "nobody ever told us there was going to be a chat with the health visitor"
+++
hiya hun, [[contact:1|mrsbadger]] said to message you

ive 3 bairns. [[child:1|deniz]] 7 [[child:2|can]] 4 (its turkish you say it [[child:2|jan]]) and [[child:3|summer]] whos 2, i got to pick that one. [[child:2|can]] has global delay and a feeding tube, in reception at [[school:1|st ebba's]] in [[place:1|jarrow]]. [[council:1|south tyneside]]

so the week before xmas his teacher miss [[professional:1|robson]] typed a message and she put it in the reception parents group instead of the staff one. 28 families. i screenshotted it, can paste it here

"[[date:1|14/12/23]], 16:07 - Miss [[professional:1|R]]: Hi [[professional:2|Jackie]] had chat w health visitor ([[professional:3|Oluchi]]) about [[child:2|Jan]]. She thinks parents not using feed pump properly & dad not engaging, cultural?? [[professional:3|Oluchi]] going to flag to social worker. Dont mention to mam at pick up xx"
"[[date:1|14/12/23]], 16:09 - Miss [[professional:1|R]]: This message was deleted"
"[[date:1|14/12/23]], 16:09 - [[child:4|Jayden]]s Mam: er wrong group pet"

deleted 2 mins later but everyone can read in 2 mins cant they. my husband [[parent:2|kemal]] does EVERY feed. he learnt the pump off the nurses at [[health:1|south tyneside district]] and then he taught me. nobody ever told us there was going to be a chat with the health visitor, never mind social workers

head mrs [[professional:2|jacqueline todd]] says its "a learning point". my mother in law [[parent:3|gül]] wont go to the gate now and my [[child:1|denny]] got asked by a lad called [[child:4|jayden]] if his brother was getting took off us

they had three years to spell it [[child:2|can]] on the register. i can spell [[professional:1|robson]]

use it if you want just swap the names, ta. be summer before i calm down
