+++
id = "ee-028"
channel = "email"
from_name = "Micky Charlton"
from_addr = "mickycharlton@example.com"
subject = "Who reads what first? Newcastle"
date = "2018-02-25T20:44:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd had it emailed in August, and so had the primary, the transport section and some panel, and she felt that bad about it she sat us down on an upturned bucket and let us read it off her phone, which was the first I'd clapped eyes on it."
[[evidence]]
category = "report-change-requested"
quote = "She said it had gone in right the first time, and it'd come back from the Civic Centre with the last page struck through in red and a sticky on it, \"we discussed this, no blocks please, resubmit\"."
+++
Alreet,

I'll set the scene. Single dad, two lads, Walker end of Newcastle, I fit kitchens. Oldest is 11 and he's got Tourette's, dyspraxia and a gob on him like his granda. The younger one's never been any bother so I'll leave him oot of it.

We'd an EHCP assessment start in June last year after I'd been turned down once. They turned us down by letter, gave three reasons, I didn't agree with any of them but there they were in black and white. I sent in more stuff and they changed their minds. Sound.

OT assessed him in July at the clinic. She was class with him. She got him on the swing thing and he told her about his ferret for an hour. At the end she says to us, Mr Charlton, I'm gan to recommend a block of twelve and then a programme with weekly input, he'll fly. I went home buzzing, rang me mam.

First week of September I'm at the new school fitting, yes I do schools an all, I was actually in there fitting a food tech room, that's how I know this. SENCO walks past us with a cuppa and says, "Shame about the OT, eh." I says what about the OT. She'd had it emailed in August, and so had the primary, the transport section and some panel, and she felt that bad about it she sat us down on an upturned bucket and let us read it off her phone, which was the first I'd clapped eyes on it.

No twelve. No weekly. "Universal strategies." I thought I was on the wrong lad.

Now I'm not one to let a thing lie. I rang the OT at work, got told she was off, rang again, got told she was off. Third time she picked up herself. She went quiet and then she says can I ring you from home. And fair play she did, half eight that night with a bairn yelling in the background. She said it had gone in right the first time, and it'd come back from the Civic Centre with the last page struck through in red and a sticky on it, "we discussed this, no blocks please, resubmit". She resubmitted. She's got a mortgage.

I asked who'd discussed it because she hadn't. She didn't know. I've no idea neither so I'm not going to guess.

What else. The transport's a lad called Baz in a Skoda and he's magic. The school had him in isolation for swearing, which is his tic, and then they read the doctor's letter and they took it off his record and the heid rang to apologise. I've been to a parents' group and heard some shocking things, a lass whose whole file got posted to her ex, another whose bairn was touted round half of Northumberland. None of that's happened to me.

I did get to say my piece before the plan was finished, to be fair. I wrote four sides about the OT pages and they've printed them in the back. Back's where they'll stay but.

Use it, but not wor names, and change the trade would you, there's not many does food tech rooms.

Micky
