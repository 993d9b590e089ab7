+++
id = "dd-043"
channel = "email"
from_name = "Chidinma Eze"
from_addr = "c.eze@example.com"
subject = "How I became a safeguarding concern"
date = "2021-05-16T16:16:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I found it out by courtesy of a locum, who supposed I knew: the paediatrician, the nursery and a council officer had held what they called a strategy call about our family, at which I was the main item, as an over-anxious and \"insistent\" mother, and which I'm hearing of six weeks after the event."
[[evidence]]
category = "false-information"
quote = "In the note of that call I am said to have \"a nursing background, possible fabricated illness\". I've never nursed anybody."
[[evidence]]
category = "other-collusion"
quote = "She said the paediatrician had been rung by the council beforehand and the two of them were agreed that, if the family could be got onto the safeguarding road, therapy could wait until that was cleared, and it'd take the pressure off both lists."
+++
Dear Friend,

Permit me to tell you how asking for a speech therapist can make you a danger to your own child.

Kamsi is five and doesn't speak. I'm a pharmacist, my husband drives an Underground train. We asked for therapy; we asked again; I'm Igbo, I can ask all day.

In February a lady from social services came to the flat, and looked at our ceilings. She wouldn't say what brought her. I found it out by courtesy of a locum, who supposed I knew: the paediatrician, the nursery and a council officer had held what they called a strategy call about our family, at which I was the main item, as an over-anxious and "insistent" mother, and which I'm hearing of six weeks after the event. Well. I insist.

In the note of that call I am said to have "a nursing background, possible fabricated illness". I've never nursed anybody. It says that Kamsi has full sentences at nursery. Let them bring me one of those sentences, I'd pay for it.

The locum is a young woman and it was troubling her. She said the paediatrician had been rung by the council beforehand and the two of them were agreed that, if the family could be got onto the safeguarding road, therapy could wait until that was cleared, and it'd take the pressure off both lists. She cried. I gave her a tissue, from her own box.

You have permission to use the story but please remove our names and his work and mine. I do not want any more visits.

Yours in faith,
Chidinma Eze
