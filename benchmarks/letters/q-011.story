+++
id = "q-011"
channel = "email"
from_name = "Wearing Two Hats"
from_addr = "twohats.maidstone@example.net"
subject = "I sit on both sides of the table"
date = "2023-01-28T14:26:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Colleagues are reminded that advices containing hours, frequencies or staff ratios will be returned unread."
[[evidence]]
category = "discussed-without-consent"
quote = "\"Next one's a girl in Year 9, S, mum's a bit of a handful, mum's in the trade.\" It took me a good ten seconds to realise that I was the handful."
+++
Hi all

Mondays to Fridays I'm the SENCO at a primary, [[school:1|St Edmund's]], outside [[place:1|Maidstone]]. The rest of the time I'm mum to [[child:1|Sorrel]], 14, who hasn't been in lessons since the second lockdown. So I get the emails and I also get the letters, and you'd be amazed how little they have to do with each other.

Hat one. Every autumn there's a "refresher" from the [[council:1|KCC]] EP service. I'm only on the list by accident, I think they believe I'm someone else. Last September's, from the acting principal, Dr [[professional:1|Ffion Marsh]], paragraph three: "Colleagues are reminded that advices containing hours, frequencies or staff ratios will be returned unread." Our own EP, [[professional:2|Gideon]], who is a sweetheart and two years off his pension, rang me to say sorry in advance for [[child:2|Tyrese]]'s. It said "regular". Everything is regular. I could set my watch by it.

Hat two. First week of November, cluster meeting for the district, nine SENCOs, custard creams, and somebody from [[council:1|Kent]] sharing her screen to talk through "stuck cases". "Next one's a girl in Year 9, [[child:1|S]], mum's a bit of a handful, mum's in the trade." It took me a good ten seconds to realise that I was the handful. Her attendance, her self-harm, our marriage. [[child:1|Sol]]'s own SENCO, [[professional:3|Bev Marsh]], was muted in the corner of the screen going the colour of ham. I'd had no letter, no call, nothing to sign. I left my camera on. I'm quite proud of that.

To be scrupulous: when [[school:1|SEPS]] bring a child to cluster I get a form signed first, and so do most people there. And nobody has ever leaned on me personally over what I put. I know that goes on, I've read the other accounts, but I can't say I've seen it.

(Same surname twice above, I know. Not married, not related, not speaking.)

You can use both halves but please break the link between them, or it takes about a minute to work out who I am.

%% signature
R. x
