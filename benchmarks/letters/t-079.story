+++
id = "t-079"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan.w@example.net"
subject = "Letter pasted, my notes after"
date = "2023-05-09T12:51:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Somebody had put the two children together: half Ifeoluwa, half Abdi, one staple."
[[evidence]]
category = "false-information"
quote = "The half about him says he is 19. He is 15."
+++
I paste what came through the door. It was not for me.

"Dear Ms [[parent:2|Adeyinka]],
Further to the panel of [[date:1|20 April]], I confirm that [[child:1|Ifeoluwa]] will remain at [[school:1|Hazel Leys]] with outreach from [[school:2|Billing Brook House]]. Dr [[professional:1|Crick]]'s advice, enclosed, was considered, as was correspondence from [[org:1|Nene Family Law]]. You may ring [[professional:2|Rosalind]] on [[contact:1|01632 960175]].
Yours sincerely, [[professional:3|P. J. Maddox]], for [[council:1|West Northamptonshire]]"

Notes.
One. I am [[parent:1|Hodan]] and I look after [[child:2|Abdi]], who is not my son but is like one. He came alone from [[place:1|Kismayo]].
Two. I do not know this lady. The house is like ours, the street is like ours, [[place:2|Semilong]] is all the same to a postman.
Three. Inside the envelope were also four pages on [[child:2|Abdi]]! Somebody had put the two children together: half [[child:1|Ifeoluwa]], half [[child:2|Abdi]], one staple.
Four. So does this lady have the other half of [[child:2|Abdi]]? I walked down and knocked. She does. She made tea. We swapped. We are now friends, and [[child:1|Ife]] has taught him to ride a scooter.
Five. [[professional:2|Rosalind]] said "there's been no breach if you both handed them back". [[professional:4|Fatuma]], his social worker, did not agree.
Six. The half about him says he is 19. He is 15. Four [[council:1|WNC]] officers have a copy with that number in it, and now so has the [[health:1|Isebrook]].
