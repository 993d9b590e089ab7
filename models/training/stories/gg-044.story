+++
id = "gg-044"
channel = "email"
from_name = "Sandra Kowalczyk-Reid"
from_addr = "sandrakreid@example.com"
subject = "Ealing, my son, the long version"
date = "2016-02-28T21:17:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "\"They're in Dr Lomax's recommendations,\" she says, \"I've been working through it for a week,\" and she turned her screen round to show me a report about my own child that I was meeting for the first time, with her ticks down the side."
[[evidence]]
category = "access-denied"
quote = "Finally the SEN section wrote, I have this in front of me: \"Professional advice is not routinely shared with families at this stage in the process and we are unable to make an exception.\""
[[evidence]]
category = "false-information"
quote = "But under \"home\" he's got us down as a Polish-speaking family with an interpreter present, when I'm from Hounslow, my husband's from Paisley, Kowalczyk was my grandad, and there wasn't a soul in that room but me, him and the cat."
+++
To whom it may concern,

I've been told by my GP to write things down instead of lying there, so this is partly for her and partly for you.

My son Adam is eight, selective mutism and probably autism. In 2015 three people wrote about him: a psychologist, an OT and a speech therapist. I'm going to take them one at a time because they weren't all the same.

The OT. Nothing to say. Draft in the post, pencil provided practically, final version with my changes. Gold star.

The speech therapist. Also all right. I disagreed with her, she put "mother disagrees" and why, and that's all I'd want.

The psychologist. He came in June. In the second week of July I was in the school office paying for a trip and the business manager, who does the ordering, asked did I want the ear defenders in blue or black. I hadn't asked for any ear defenders. "They're in Dr Lomax's recommendations," she says, "I've been working through it for a week," and she turned her screen round to show me a report about my own child that I was meeting for the first time, with her ticks down the side. I said blue.

I'm aware that's nearly funny.

So I asked for it. I rang, I was told the author has to release it. I emailed the author, he was on annual leave till September. I asked the school and the head said, very nicely, she'd love to but it was stamped. Finally the SEN section wrote, I have this in front of me: "Professional advice is not routinely shared with families at this stage in the process and we are unable to make an exception." Not routinely shared with families. It was being routinely shared with the stationery catalogue.

When the draft plan came in October it was stapled to the back, as it's meant to be, and I could read past the ear defenders. It was a fair report in places. He'd noticed how Adam looks at a person's hands and not the face, which nobody else has ever spotted, and I was pleased about that. But under "home" he's got us down as a Polish-speaking family with an interpreter present, when I'm from Hounslow, my husband's from Paisley, Kowalczyk was my grandad, and there wasn't a soul in that room but me, him and the cat. You can imagine what it does to a report on a child who won't talk. It explains it all, doesn't it? English is not his first language. Next case.

And they listened, I'll be truthful. I sent a letter and Dr Lomax rang me himself and it came out of the final one. He said it was a template. I thanked him.

But the autism clinic wrote last month to say that the referral's been closed, "in view of the bilingual context". They must have got the first version from someone. I'm still trying to find out and I'm not accusing anybody.

I'd rather not be named. The cat's called Biscuit, you can have that.

Regards
Sandra
