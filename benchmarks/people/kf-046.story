+++
id = "kf-046"
channel = "forum-pm"
from_name = "notmymum_06"
from_addr = ""
subject = "(no subject)"
date = "2023-10-12T16:33:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the form from newham says she has \"no siblings\" and that no one at home can read braille, i literally learnt braille for her."
+++
hi is this where u tell u stuff. im 16 im [[child:1|Zainab]]s sister. [[child:1|Zee]] is 12 shes blind. the form from [[council:1|newham]] says she has "no siblings" and that no one at home can read braille, i literally learnt braille for her. miss [[professional:1|oduro]] at [[school:1|plashet marsh]] told them and they still didnt change it. i asked [[professional:2|kieran]] the vi man and he said only my mum can complain but [[parent:1|farhana]] wont, shes scared of them. can i? dont say my name or hers pls

