+++
id = "gg-001"
channel = "email"
from_name = "Sunita Rawal-Thomas"
from_addr = "sunita.rt@example.com"
subject = "A school we chose"
date = "2018-06-20T19:39:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Her husband had been clipping the hedge under the head's window, and there'd been a man from County Hall in there telling the head what would happen about the new boiler if that blind boy was on the roll by September."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd written it up the same afternoon and given it out at a \"planning space\" on him, three schools and the sensory team, an hour and a half, that we found out about from that one word."
+++
Dear All,

I am mum to Dev, nine, who has a visual impairment and a learning disability. We live in Cardiff.

The council wrote to four schools about him. We knew it; there was a list, we were asked to agree to it and we did, and copies of the replies were sent on. Three noes and one maybe. I'm not complaining about those four.

The maybe became a yes in April. They'd met Dev, he'd met the rabbit. Then they had an inspection of the building, or so they said, and were sorry.

I go to a Welsh class with a woman whose husband does the grounds there. One day in the break she told me about something. Her husband had been clipping the hedge under the head's window, and there'd been a man from County Hall in there telling the head what would happen about the new boiler if that blind boy was on the roll by September. I asked her which blind boy. She said, how many are there?

There was one line besides in the letter that said sorry. It said the school had "noted from the sensory team's account that parents are ambivalent". I've been through my own head to think who I have ever been ambivalent to. There's one person. It was the mobility officer, when we were walking with Dev to the shop with his cane, and I said that sometimes I just wanted someone to choose for me. She'd written it up the same afternoon and given it out at a "planning space" on him, three schools and the sensory team, an hour and a half, that we found out about from that one word.

I don't think that she meant it badly. But I only said it to the back of Dev's head.

He's still at his old school. He asks about the rabbit.

No names please.
Sunita
