+++
id = "gg-050"
channel = "email"
from_name = "Dave Ruddock"
from_addr = "dave.ruddock@example.com"
subject = "what happened with the OT report, Luton"
date = "2018-09-27T22:35:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Education rejected it, twice, with a list of what to lose, laptop top of the list because it sets a precedent, and her boss told her to save it as the original so there'd only be the one on the system."
[[evidence]]
category = "quantifying-forbidden"
quote = "\"Because I was new,\" she put, \"the others all knew we're barred from writing hours, they just thought I'd been told.\""
[[evidence]]
category = "access-denied"
quote = "They wrote back that \"superseded working papers\" don't get given out, and when I rang to say I'd already got it and only wanted theirs to prove it was the same, the lad told me that in that case I didn't need it."
+++
Alright,

Wife normally does the writing but she's asleep. I lay floors. Our boy Mason's 10, dyspraxia, hypermobile, some other bits. We're in Luton.

I'll tell you it like I'd tell a mate.

OT comes round in Feb. Young woman, Kirsty, nice, gets on the floor with him, writes it all down. Two weeks later she emails us the draft, anything you want to change? We had two small things, she done them. It says handwriting programme three times a week, twenty minutes, and a laptop, and an OT every month to check on it. Smashing. We went out for a curry.

Then it's April and the draft plan comes and there's a different report from Kirsty stuck on the back. Same date on the front! Nothing in it about twenty minutes. No every month. No laptop even. It says "may benefit from". I've had quotes from plumbers that were clearer.

So I ring. She's left. I ring her boss, who's polite, talks for ten minutes without saying anything, says documents "evolve". I say who evolved it. She says I think that's as much as I can helpfully say.

Right, so then the wife remembers Kirsty's on Facebook, they'd got talking about dogs. And she messages her. And what come back was about as long as your arm, but the gist. Education rejected it, twice, with a list of what to lose, laptop top of the list because it sets a precedent, and her boss told her to save it as the original so there'd only be the one on the system. She left over it. Well, she says over that and the parking.

And there was another bit. The wife asked her why she'd put a number in the first place if she knew they'd kick off. "Because I was new," she put, "the others all knew we're barred from writing hours, they just thought I'd been told." There's a laminated thing about it in the kitchen apparently, over the microwave. Nobody thought to say.

Now the third thing. I'm a simple bloke and I thought well, we've still got the first report, the good one, we'll ask them to just send us the real file so it's got both on it with the dates. I wrote a nice letter. They wrote back that "superseded working papers" don't get given out, and when I rang to say I'd already got it and only wanted theirs to prove it was the same, the lad told me that in that case I didn't need it. You can't fault it really.

We've sorted a mediation. I've no idea what a mediation is, there's tea I think. Mason's got a laptop as my brother had one. He's writing a book about a badger.

They never lost nothing, I'll say that, and school have been blinding.

No names mate, Kirsty's is changed already.

Dave
