+++
id = "cc-018"
channel = "email"
from_name = "Dr Julian Hathersage"
from_addr = "j.hathersage@example.com"
subject = "Review meeting at Fernhill Road"
date = "2014-12-01T17:48:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had already been through the hands of the head, the speech therapist and the area officer when it was set in front of my wife and me, who were given the time it took to pour the coffee to take it in."
[[evidence]]
category = "false-information"
quote = "It describes him as having \"no cardiac history\". He had open-heart surgery at five months and bears the scar."
[[evidence]]
category = "no-chance-to-correct"
quote = "When I raised this, the chairman said that the purpose of the afternoon was not to pick over drafting and that the doctor's words would stand as they were."
[[evidence]]
category = "access-denied"
quote = "I asked whether I might at least take mine home with me; they were gathered in at the door and counted, like examination scripts, and my letter asking for one has been answered with a sentence saying it is \"a professional document\"."
+++
Dear Sir or Madam,

I write as the father of a boy of seven with Down syndrome who attends Fernhill Road Primary in Telford. We have few complaints of the school, which has welcomed him, nor of his class teacher, who learned to sign in her own time.

In November a community paediatrician who had met him for eleven minutes prepared a document for his annual review. It had already been through the hands of the head, the speech therapist and the area officer when it was set in front of my wife and me, who were given the time it took to pour the coffee to take it in. It describes him as having "no cardiac history". He had open-heart surgery at five months and bears the scar. One would have thought that a stethoscope might have suggested something.

When I raised this, the chairman said that the purpose of the afternoon was not to pick over drafting and that the doctor's words would stand as they were. My wife attempted a second point and was thanked for it.

I asked whether I might at least take mine home with me; they were gathered in at the door and counted, like examination scripts, and my letter asking for one has been answered with a sentence saying it is "a professional document".

He needs a full-time assistant and has one for mornings. The tribunal has been mentioned. I would prefer to go on teaching chemistry.

Yours faithfully,
J. Hathersage
