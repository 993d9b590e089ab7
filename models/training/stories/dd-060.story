+++
id = "dd-060"
channel = "email"
from_name = "Andrew Pickersgill"
from_addr = "a.pickersgill@example.com"
subject = "That article in the Sunday paper"
date = "2019-10-20T12:22:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear campaign

I expect that you saw the piece on councils and "record tribunals". I thought it was lazy. The journalist has taken a figure from the Local Government Association, and a quote from a cabinet member, and hasn't asked what it is that the parents are appealing about. It's presented as pushy families wanting ponies.

There was one paragraph which was worth the price. It described a mother in the north who says that the council e-mailed a psychologist to "amend downwards", and that the psychologist's original only turned up by accident. If that's true then it isn't a story about budgets, it's about evidence. If I altered a surveyor's report in my line of work (I'm in bridges) I'd expect to see a policeman. I note that the council in question denies it, and I wasn't there.

What I'd like to know is whether anyone's counting. How many reports get changed? How many schools get a call? The Department says that it "does not hold this information centrally", which is what one says when one would rather not.

We aren't users of the system, our lad's hearing aids are dealt with by a very good peripatetic teacher and that's the sum of it. I write as a taxpayer who'd rather pay for children than for barristers.

Andrew Pickersgill
