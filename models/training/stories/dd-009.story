+++
id = "dd-009"
channel = "email"
from_name = "Philippa Strang"
from_addr = "p.strang@example.com"
subject = "What a track change looks like"
date = "2018-06-24T20:12:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "other-collusion", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "It had come back to her from the head of therapies with the council's commissioning officer's comments down the side in purple. \"Can we soften.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "There is a laminated sheet by the printer in her office headed House Style, and under \"frequency\" it says: We do not state amounts in advice for Plans."
[[evidence]]
category = "other-collusion"
quote = "They agreed between them how many children in the county would have direct physio written in, the number was thirty, and when a thirty-first is due somebody comes off."
[[evidence]]
category = "discussed-without-consent"
quote = "His gait, his continence, his mother's occupation and our house adaptation were up on a screen for twenty people to argue over which column he belonged in. No one had mentioned it to us; I'd never have heard if a friend of mine hadn't been sitting at the back, and recognised him by the walker."
+++
Dear campaign,

I should start with my own hat. I'm a paediatric physiotherapist, band 7, in the next county along. My son Rufus is nine and has cerebral palsy, and his physiotherapist, Nell, sat next to me at university. So nobody can tell me I don't understand how these reports are made.

In January Nell wrote her advice for Rufus's annual review. She sent it to me the same afternoon, which is her rule and mine. Two sessions a week hands-on, a TA trained and signed off, twenty minutes' stretching before lunch every day. She'd measured everything twice.

In March a second version came with the amendment notice, under her name, and I knew before I'd got to the end of the first page that Nell hadn't written it. She doesn't use "benefit from opportunities to". I rang. She said, "Are you on your own?"

It had come back to her from the head of therapies with the council's commissioning officer's comments down the side in purple. "Can we soften." "Do we need this para?" And at the bottom, over the sessions, "Happy for this to go to termly consultation if you are, Nell." She wasn't, but she'd been told her post was on a one-year extension, and they wanted it by Friday, and she has a mortgage. I've not fallen out with her. I'd like to say I would have done otherwise.

It isn't only her. There is a laminated sheet by the printer in her office headed House Style, and under "frequency" it says: We do not state amounts in advice for Plans. She sent me a photo of it. Comic Sans.

I asked in a friendly way, through people I know, where House Style came from, and it turns out the trust and the council sit down once a quarter, and have since 2016. They agreed between them how many children in the county would have direct physio written in, the number was thirty, and when a thirty-first is due somebody comes off. Health's chief of children's services and the council's head of SEND both initialled it. That's the whole system. The measuring we do, the goniometer and the videos and the standardised scores, makes no difference to it whatever.

And this is the one which I can't get past. To explain the thirty to a new finance manager they had done a presentation, a worked example, slide 6, "RS, boy, 9, CP". His gait, his continence, his mother's occupation and our house adaptation were up on a screen for twenty people to argue over which column he belonged in. No one had mentioned it to us; I'd never have heard if a friend of mine hadn't been sitting at the back, and recognised him by the walker. They decided he was a "step-down". He'd had a growth spurt the month before and couldn't get his heels to the floor.

I'm happy to be named and so is Rufus, who wants it said that he isn't a column. Nell is another matter. I've changed her name already in this e-mail and would ask you to change it again.

With best wishes,
Philippa Strang
