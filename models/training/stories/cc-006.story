+++
id = "cc-006"
channel = "email"
from_name = "Rev. Simon Ackland"
from_addr = "simon.ackland@example.com"
subject = "A parcel, a hearing and a mistake"
date = "2016-12-12T15:55:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "tribunal-disclosure", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The request went off in March. In April they asked for proof that I was his father; in May they asked for it again; in July we had an e-mail saying that since the matter was now before a tribunal we should look to the tribunal for papers, and that they were treating our letter as closed."
[[evidence]]
category = "insecure-handling"
quote = "It was addressed to \"Rev. S. Ackland, The Vicarage\", with no town, and it went to another Ackland, a Methodist, eighty miles off, who opened it in good faith at his breakfast table and read about a boy on a railway line. It had been sent by ordinary parcel post, unsealed at one end."
[[evidence]]
category = "tribunal-disclosure"
quote = "Within it was a run of letters between my wife and a Christian counselling service, about a time when she'd been very low. They'd been given in confidence to a family worker so that she might \"understand the background\", and here they were, numbered 88 to 101, for a judge. My wife was never asked. She's a private person; I had not, myself, read them, and haven't now."
[[evidence]]
category = "false-information"
quote = "It's asserted in the social care chronology that \"father disclosed that he uses physical chastisement on religious grounds\". I've never struck a child in my life. What I'd said, to a young woman who asked whether we were strict, was that I'd been caned at school by a clergyman, and that it had put me off both for years."
+++
Dear friends,

I write in Advent, which is supposed to be a season of patience, and I'm conscious of how little of it I've left.

My wife and I have three children. The middle one, Jonah, is thirteen. He's autistic and he has a tic disorder, and he was badly bullied at his first secondary school, to the point that he walked out of it one dinner time and along a railway line. A signalman brought him home. We are in touch with the signalman still.

The council's response to the railway line was a leaflet. The school's was a detention. It took fourteen months to obtain a plan, and I'll pass over those, except to say that our MP's caseworker, a girl of twenty-two, achieved more with one letter than I had in thirty.

We appealed about the placement. Before the hearing it seemed wise to see what was held about him. The request went off in March. In April they asked for proof that I was his father; in May they asked for it again; in July we had an e-mail saying that since the matter was now before a tribunal we should look to the tribunal for papers, and that they were treating our letter as closed. A friend who knows about these things tells me that's quite wrong. I expect that it is.

In August there came a parcel, but it didn't come to us. It was addressed to "Rev. S. Ackland, The Vicarage", with no town, and it went to another Ackland, a Methodist, eighty miles off, who opened it in good faith at his breakfast table and read about a boy on a railway line. It had been sent by ordinary parcel post, unsealed at one end. He drove it over himself. We've become friends, I'm glad to say. But it had been eleven days in the hands of heaven knows whom.

The parcel was the council's evidence. Within it was a run of letters between my wife and a Christian counselling service, about a time when she'd been very low. They'd been given in confidence to a family worker so that she might "understand the background", and here they were, numbered 88 to 101, for a judge. My wife was never asked. She's a private person; I had not, myself, read them, and haven't now. The panel withdrew to consider it, returned, and said that it would place no weight on them. It's a curious expression. They'd weight enough.

There was one more thing in it. It's asserted in the social care chronology that "father disclosed that he uses physical chastisement on religious grounds". I've never struck a child in my life. What I'd said, to a young woman who asked whether we were strict, was that I'd been caned at school by a clergyman, and that it had put me off both for years.

When I pointed this out it was corrected, within the week, and with a decent letter, and I mention it because it's the only thing in the whole business that was done as it should be. The corrected page went out to all who'd had the other. I've kept the decent letter with the Methodist's Christmas card.

Jonah has his school. He's in the workshop there three days in five, making, of all things, a signal.

With every good wish for the season,
Simon Ackland
