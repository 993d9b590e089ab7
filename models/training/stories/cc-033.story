+++
id = "cc-033"
channel = "email"
from_name = "Margaret-Anne Devenny"
from_addr = "madevenny@example.com"
subject = "Derry - the long version"
date = "2018-03-27T10:49:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "subject-access-failure", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The first is, there was a gathering about him in the Trust offices in January twelvemonth, two social workers that I'd never met, the educational psychologist, his principal and a woman from youth justice, God knows why. His da wasn't told, I wasn't told. I know because the principal's secretary rang me to ask had Mr Heaney left his glasses there, thinking I'd been at it."
[[evidence]]
category = "other-collusion"
quote = "Now what the principal told me after, in his own office with the door closed, was that it was settled that day between the Trust's consultant and the Authority's man that Cormac would be written up as \"medically unfit for education\" and left so until he was sixteen. The Authority then wouldn't have to find a school, and the Trust would get a wee sum towards a \"wellbeing package\"."
[[evidence]]
category = "subject-access-failure"
quote = "I filled in their form at the desk and the girl photocopied my driving licence. That's fourteen months ago. They've wrote me three times to say they've \"every intention\". The ICO sent them a letter and they wrote to the ICO that they've every intention."
[[evidence]]
category = "tribunal-disclosure"
quote = "Three weeks before the Tribunal a box comes, and it's his notes from the unit in Belfast, all five months, what he said to Paudie at four in the morning, the drawings. Copied four times over for the panel. The unit never sent it, the consultant had it on loan. Cormac's fifteen, he'd told them in there that he wanted nobody ever to see the drawings, and I'd promised him."
+++
Dear all,

Thanks for ringing me back. You said take my time over it so I have.

There's me, and there's Cormac who's 15, and there's his da who's in Letterkenny and sees him Saturdays. Cormac has autism and he had a bad breakdown two years ago, where he stopped talking and eating and we near lost him. He was in the unit in Belfast for five months. I was up and down that road in the dark. I've nothing but good to say of the unit, there's a nurse there called Paudie who I'd walk over hot coals for.

He came home in the October and was to go back to school bit by bit. It never happened. School said they'd need an adult with him, the Authority said that they'd need a new statement, and the Authority said that'd take until the summer. So he sat. He's sat for most of two years with a tutor, five hours on a good week. That's my main complaint and I'd have wrote to you for that alone.

But I'm to tell you the other things.

The first is, there was a gathering about him in the Trust offices in January twelvemonth, two social workers that I'd never met, the educational psychologist, his principal and a woman from youth justice, God knows why. His da wasn't told, I wasn't told. I know because the principal's secretary rang me to ask had Mr Heaney left his glasses there, thinking I'd been at it. I said what time was I at it? And she hung up.

Now what the principal told me after, in his own office with the door closed, was that it was settled that day between the Trust's consultant and the Authority's man that Cormac would be written up as "medically unfit for education" and left so until he was sixteen. The Authority then wouldn't have to find a school, and the Trust would get a wee sum towards a "wellbeing package". The package was a voucher for a gym. He's fifteen and he weighed seven stone.

So I took the case, on my own, no lawyer. I says to myself I'll get his papers first. I filled in their form at the desk and the girl photocopied my driving licence. That's fourteen months ago. They've wrote me three times to say they've "every intention". The ICO sent them a letter and they wrote to the ICO that they've every intention.

And then, what do you know, they could find the papers right enough when it suited them. Three weeks before the Tribunal a box comes, and it's his notes from the unit in Belfast, all five months, what he said to Paudie at four in the morning, the drawings. Copied four times over for the panel. The unit never sent it, the consultant had it on loan. Cormac's fifteen, he'd told them in there that he wanted nobody ever to see the drawings, and I'd promised him. There's nobody had come to him, or to me, to say would you allow this.

I asked the panel to put it aside. They did, fairly, and they made a point of it. They found for us. He's to have a place in a wee Steiner kind of a place across the border, if the two governments can agree who pays for the taxi, and they can't. It's to be reviewed in May.

He's talking again. Not a lot. He asked me did they give back the drawings. I said they did. They haven't, but I said that they did.

You can print it but not Derry and not Letterkenny, and call Paudie something else.

M-A
