+++
id = "t-059"
channel = "email"
from_name = "Gráinne Ní Dhónaill"
from_addr = "grainne.nid@example.net"
subject = "Cé a fuair é? (Who got it?)"
date = "2016-02-12T08:45:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "People who received my daughter's educational psychology report before I did"
[[evidence]]
category = "insecure-handling"
quote = "Caitríona Magee, because Gerry gave it to the wrong Aoife's mammy"
+++
People who received my daughter's educational psychology report before I did, as far as I have been able to establish:

– [[professional:1|Máire]], principal, [[school:1|Gaelscoil an Droichid]]
– [[professional:2|Colm Ó Baoill]], who teaches her
– the other [[professional:3|Colm]], who doesn't
– somebody at [[health:1|Belfast Trust]], initials [[professional:4|LMcA]]
– [[professional:5|Gerry]] the caretaker (it was left in the photocopier)
– [[parent:2|Caitríona Magee]], because [[professional:5|Gerry]] gave it to the wrong [[child:1|Aoife]]'s mammy
– [[parent:3|Proinsias]], her husband, "only the first page"
– the P5 parents' WhatsApp, twenty-six of them
– my own mother, [[parent:4|Bernadette]], in [[place:1|Andersonstown]], who heard it in the butcher's on the [[place:2|Glen Road]]

People who did not:
– me
– [[parent:5|Tony]]

[[child:2|Aoife Rose]] is nine. There are three of them in the class: [[child:2|Aoife Rose]], [[child:1|Aoife Magee]] and [[child:3|Aoife Beag]]. What it says in that report about why she doesn't sleep, she told to one woman, [[professional:6|Deirdre]], with the door closed.

[[professional:1|Máire]] says it's regrettable. [[professional:2|Colm]] came to the house himself and couldn't finish his tea, and I'll not hear a word against him.

[[child:1|Aoife Magee]] gave her a card with a cat. [[child:3|Beag]]'s mother moved her own one's desk.

I want to know how I take it back off twenty-six phones.
