+++
id = "ff-037"
channel = "email"
from_name = "Gordon Fairbrass"
from_addr = "gordon.fairbrass@example.com"
subject = "Re: Re: My earlier message (Suffolk) – there's more"
date = "2014-10-21T10:35:00+01:00"
html = false
kind = "follow-up"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He'd been written to, it emerged, by the county's assessment manager, who was \"concerned that the epilepsy is being over-weighted\" and enclosed a form of words he might prefer, and he'd been up since four that day, and had signed it."
+++
Thank you for your reply, and for the leaflet. You asked if I had heard anything further since July. I hadn't, and then last week I did, in the way one does: sideways.

You'll remember that I am a land agent, that Edmund is fifteen, and that I wrote chiefly to complain of the delay. The delay is over. We have a statement. It's poor but it exists, and I told my wife that we should stop there, that there's such a thing as enough.

On Wednesday I was valuing a house outside Woodbridge for a probate. The son of the deceased turned out to be the neurologist who'd seen Edmund in the spring. He walked me round the outbuildings. In the coach house he said, apropos of nothing, that he'd been hoping for an opportunity to say something; that he was not proud; that I'd perhaps noticed his second letter was shorter than his first. I had put it down to secretaries. He'd been written to, it emerged, by the county's assessment manager, who was "concerned that the epilepsy is being over-weighted" and enclosed a form of words he might prefer, and he'd been up since four that day, and had signed it. 

So the first letter, the one we showed the school, said "must have trained staff within reach at all times", and the statement, which quotes from the second, doesn't.

He's offered to write a third. I'm inclined to accept it and to leave him out of it, and should be glad of your view as to whether I can do both. The valuation I have passed to a colleague.

Yours sincerely,
Gordon Fairbrass
