+++
id = "e-026"
channel = "email"
from_name = ""
from_addr = "bridie.mullarkey@example.net"
subject = "my young fella and what they put"
date = "2011-08-24T23:05:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "my child never set no fire, that was his cousin and it wasnt a shed it was a wheelie bin, and they have it wrote down for ever on the wrong boy"
+++
hello mam or sir its [[parent:1|Bridie]] here my niece [[parent:2|Shanice]] is doin the spellins on her phone

we are travellers we been on the site at [[place:1|Swaffham Prior Drove]] outside [[place:2|Kings Lynn]] fourteen year before that we was in [[place:3|Rathkeale]] and all over. my lad is [[child:1|John-Paul]] he is eight theres a [[child:2|John-Paul]] belongin to my brother aswell hes nine dont mix them up because thats just what they did

[[child:1|JP]] dont hear right and he has the fits. he was in the school [[school:1|Gaywood Hundred primary]] and he done good there with miss [[professional:1|Tully]] god bless her. then comes this paper for the statement and it says [[child:1|John-Paul]] set a fire in a shed. my child never set no fire, that was his cousin and it wasnt a shed it was a wheelie bin, and they have it wrote down for ever on the wrong boy

i went in to the [[council:1|norfolk]] office i went in on the bus with the baby. the man was [[professional:2|Stephen Pettitt]]. he says these things is sent to us mrs [[parent:1|Mullarkey]] we dont check them. you dont check them! i says would you not check was it your own child

the doctor in the [[health:1|Queen Elizabeth]] dr [[professional:3|Sivakumar]] says he shud be in a place with other deaf kids. [[school:2|Fenside school]] it was. and they was happy to see him. then after the paper got there they wasnt

now [[child:1|JP]] gets the teacher one hour on the site that is [[professional:4|Carol]] from the traveller education. shes all right [[professional:4|Carol]]. she drinks her tea

i cant read what yous write about us so [[parent:2|Shanice]] will read it me. dont put the site

