+++
id = "l-035"
channel = "email"
from_name = "Steph Rimmer"
from_addr = "steph.rimmer@example.co.uk"
subject = "[[council:1|wirral]] n that"
date = "2017-06-08T23:01:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "it had gone to the hayfield, the area team in wallasey and the ed psych and every one of them had ticked it as read before i even knew she'd done one"
+++
hiya its [[parent:1|steph]] from the facebook, sorry about the spelling am on me phone

right so our [[child:1|bailey]] was at [[school:1|moorfold lane]] in [[place:1|upton]] then the [[school:2|hayfield]] then nowhere then [[school:3|bidston view]] in [[place:2|birkenhead]]. four schools hes eight. [[council:1|wirral]] moved him every time. or [[council:1|wirral council]] said the school did and the school said [[council:1|wirral]] did

[[health:1|arrowe park]] done his bloods, [[health:2|alder hey]] done his head, [[health:3|st caths]] done his speech, [[professional:1|Elaine]] in [[health:3|st caths]] was boss. camhs in [[place:3|bebington]] said come back when hes nine

then i get a parcel off the [[school:2|hayfield]] cos they were clearing a cupboard and theres this thing [[professional:1|elaine]] wrote last year. 11 pages. it had gone to the [[school:2|hayfield]], the area team in [[place:4|wallasey]] and the ed psych and every one of them had ticked it as read before i even knew she'd done one. one of them put a smiley face

took it to [[org:1|wirral mums cafe]] in [[place:5|new ferry]] and [[professional:2|lou]] who runs it went through it with me line by line. it says he needs a small quiet class. he was in with thirty one

i told [[professional:3|debbie mac]] at [[council:1|wirral]], she said "oh you've seen that have you". thats all she said

hes happy now in [[school:3|bidston]] he loves mr [[professional:4|ed]] hes got a lizard. dunno about you using it, would me mam see it? shes in [[place:6|moreton]] she sees everything

