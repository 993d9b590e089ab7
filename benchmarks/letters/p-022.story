+++
id = "p-022"
channel = "forum-pm"
from_name = "gluesticks_and_lies"
from_addr = ""
subject = "TA here. can i talk to u"
date = "2018-05-23T17:02:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "the photos of all the kids on the whiteboard and everyone chipping in, the lunchtime lady too, and not one parent knows wednesdays exist"
[[evidence]]
category = "other-collusion"
quote = "they settled it between them that if he stopped being referred then nobody would have to find him a school"
+++
Hi. Im a teaching assistant in a primary in [[place:1|Harlow]], im not a parent of an SEN child but i am sick of what i see. Can you hold on to this till ive got my new job? Ive handed in my notice but the reference isnt written yet.

Every weds after school theres whats called pastoral. Its the head [[professional:1|Jonathan Speight]], the SENCO [[professional:2|Karen]], the family worker, and whoever. Its the photos of all the kids on the whiteboard and everyone chipping in, the lunchtime lady too, and not one parent knows wednesdays exist. Last time it was [[child:1|Jayden W]]s mum's boyfriend. Ten minutes on him. I made the tea.

Then theres [[child:2|Mohammed]]. 9, lovely, doesnt speak at school. [[professional:2|Karen]] had the [[health:1|Harlow CAMHS]] practitioner in ([[professional:3|Theo]]) and they settled it between them that if he stopped being referred then nobody would have to find him a school. I was in the room doing the display. [[professional:3|Theo]] goes "and it does wonders for our waiting list". She laughed. His mum thinks he is still on the list. She brings me samosas. [[child:2|Mo]] gave me a card.

Ive never seen anyone fake a report and i dont think they would, they dont need to.

Dont say [[school:1|Netteswell Green]], dont say [[council:1|Essex]]. The kids names are real so please change them. my private email is [[contact:1|gluey.ta@example.com]]
