+++
id = "gg-035"
channel = "email"
from_name = "Shelley Broadbent"
from_addr = "shelleybroadbent@example.com"
subject = "the \"strategy\" for our family"
date = "2017-10-15T23:20:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "Later I got the note of it through my MP: \"EW to draft, DrM to sign, health to front the return so that it doesn't look like an attendance matter.\""
[[evidence]]
category = "false-information"
quote = "It's two pages, and it says I've taken her to A&E nineteen times in a year \"seeking admission\", when it was once, with a broken wrist, and it's got a brother who's in care, and Lexi's an only child."
[[evidence]]
category = "discussed-without-consent"
quote = "But a fortnight after that a social worker rang to say they weren't taking it any further, and did I want to know the outcome of the strategy meeting, and I said, what strategy meeting?"
+++
Hi all

I've read the ones on your website and ours isn't the worst but it's got a bit of everything. Doncaster. My daughter Lexi is 13, she's got ME and autism and she's hardly been at school since Year 7.

To start with people were good. Her consultant at the children's hospital diagnosed the ME, it's in black and white, and he sent us a copy of every letter, and once when he'd put her age wrong he did it again. The school sent work home. There was a meeting every half term and I went to them all except for one, I'd a migraine, and they sent the notes round.

It changed when we asked for home tuition to be put on the plan. That's money. You'll see what I mean.

First there was a new community doctor. She'd never examined Lexi. She wrote to school to say that "a graduated return is medically recommended". I thought that's funny, our consultant says the opposite. Then the attendance lady used it. Then the tuition was refused because of it. I rang the community doctor's secretary to ask could she at least see Lexi first. And the secretary said, it was like a slip, you could hear her wish that she hadn't, that Dr M had "done that one as a favour for Elaine". Elaine's the head of inclusion. Later I got the note of it through my MP: "EW to draft, DrM to sign, health to front the return so that it doesn't look like an attendance matter." I've been a union rep and I know a stitch up.

Next. Same summer the school pastoral man starts asking Lexi on the phone about whether I like her being poorly. She told me. She's thirteen, she isn't daft. I asked him in what connection. He said it was on the chronology. I asked could I see the chronology and he said of course and gave me it there and then so again, nobody hid that. It's two pages, and it says I've taken her to A&E nineteen times in a year "seeking admission", when it was once, with a broken wrist, and it's got a brother who's in care, and Lexi's an only child. They've put it right now. It took three months but they have, and I have a letter that says sorry. I'd like to be fair.

What I've not had is anybody telling me how the 19 got about. The day I had the chronology I had to go to the chemist and the girl there, who I was at school with, said she'd heard we were having a hard time with social services. We weren't. We had never been near social services. But a fortnight after that a social worker rang to say they weren't taking it any further, and did I want to know the outcome of the strategy meeting, and I said, what strategy meeting? It'd been and gone in May. Eleven people. She was very surprised, the social worker. She said parents would normally be told unless it was unsafe. I asked was I unsafe, and she said no, there was nothing on it to say that I was, I think they'd just forgotten you.

Forgotten me. I'm the one that does the lifting.

Lexi's a bit better at the minute. She can do an hour. Please don't use our names and nothing at all till she's said yes, I've asked her and she's thinking about it.

Shelley
