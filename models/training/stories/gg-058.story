+++
id = "gg-058"
channel = "email"
from_name = "Andrew Penrose"
from_addr = "andrew.penrose@example.com"
subject = "Cornwall, a place for Jenna"
date = "2010-03-21T16:37:00+00:00"
html = false
kind = "story"
categories = ["false-information", "school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He said to me, \"Andy, is it right you've changed your mind about Jenna?\" No, I said. He said, \"Only it was given out to us that you had.\""
[[evidence]]
category = "school-approached"
quote = "A letter had been read out at governors from the area office, to say that Mr and Mrs Penrose were no longer minded to press for the school, that the girl would be happier inland, and could the governors see their way to a no so it would all tie up."
[[evidence]]
category = "other-collusion"
quote = "Somebody at the clinic and somebody at the area office had been on the telephone and settled between them to have it \"come from the health side\", it being easier for parents to take; and the clinic's bit of the bargain was that its own cut-backs wouldn't be brought up at the county."
+++
Dear sir or madam

I'm a fisherman's son and a postman so I know a bit about nets and a bit about what's in envelopes. My daughter Jenna's 11, with Asperger's and bad anxiety.

There's three of us parents from down here that have been through the same year and we've compared notes. I'm only going to tell you mine, theirs is for them to tell.

Jenna needed somewhere for the September. The statement said "a small supportive setting" and we'd had it in draft, and been listened to, we couldn't have asked for more on that. The officer set up four visits and drove us to one of them in her own car. I thought that it was going well.

Then a man I know on my round, who's a governor, stopped me by his gate. I shan't say which school. He's the sort that never stops you. He said to me, "Andy, is it right you've changed your mind about Jenna?" No, I said. He said, "Only it was given out to us that you had." A letter had been read out at governors from the area office, to say that Mr and Mrs Penrose were no longer minded to press for the school, that the girl would be happier inland, and could the governors see their way to a no so it would all tie up. I'd pressed for nothing else for a year. My wife had bought the tie.

I asked could I see that letter. He went and got it, his own copy, and I read it standing in the road. So I've not been refused it or anything. He told me he didn't want it known where I'd seen it, and I shook his hand.

Now I'm getting to what I can't prove, and I'll just tell you what's what. In the letter it said that "CAMHS would support a placement inland". They'd never said anything like it to us. They'd told us, the week before that in fact, the sea was the best thing for her. I delivered to the clinic in those days, it's a little bungalow. I asked the lady we see there. She's straight. She went and checked and came back with her coat on and walked me round the block.

Somebody at the clinic and somebody at the area office had been on the telephone and settled between them to have it "come from the health side", it being easier for parents to take; and the clinic's bit of the bargain was that its own cut-backs wouldn't be brought up at the county. There wasn't a report. Nobody'd been asked to change one, there wasn't one to change. It was a sentence that'd been made up so that it could be said.

She told me that she'd be putting that in writing to her chief. I don't know that she did. She's gone to New Zealand.

Jenna went inland. She lasted till half term. She's at home now with my wife teaching her, and comes with me on the Saturday round. She knows every dog.

I've been told by one or two that I ought to have kicked up. We're not kickers. It was three months before I could even go past that governor's gate without going red, and I'd done nothing.

You can put it with the rest. No names and don't put postman, there's only two.

Yours faithfully
A. Penrose
