+++
id = "dd-046"
channel = "email"
from_name = "Jem Tregidga"
from_addr = "jemtreg@example.com"
subject = "oh you'll like this one"
date = "2023-11-19T20:20:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I put in a complaint at ten weeks, that was lost, put in another. It's mid-November and I'm on to my third case handler and no papers."
[[evidence]]
category = "insecure-handling"
quote = "While I'm waiting for what I did ask for, the lady who's buying my van rings me up. She has had Morwenna's home tuition report attached to an e-mail about her own parking permit."
[[evidence]]
category = "tribunal-disclosure"
quote = "She'd kept a fatigue diary for the specialist, what she could manage, periods and all, it's a girl's diary basically, and the council slung it in with their response to the Tribunal. Not by our leave."
+++
Hi, I'm a single dad, I fit kitchens. Two girls. It's the older, Morwenna, who's fifteen and has ME and can do about an hour a day sat up.

I'll number them as I'm knackered.

One. Asked the council for all they'd got on her, by the online form, 1st of July. Got "your request is important to us" by return. Then diddly squat. I put in a complaint at ten weeks, that was lost, put in another. It's mid-November and I'm on to my third case handler and no papers.

Two. While I'm waiting for what I did ask for, the lady who's buying my van rings me up. She has had Morwenna's home tuition report attached to an e-mail about her own parking permit. Same council, so you see, somebody's had two windows open. She knocked fifty quid off. I mean she'd have knocked it off anyway. But it was an odd sort of phone call.

Three. This is the one my daughter minds. She'd kept a fatigue diary for the specialist, what she could manage, periods and all, it's a girl's diary basically, and the council slung it in with their response to the Tribunal. Not by our leave. The specialist says that he'd thought it was going to a nurse.

There's a page in there where she did make it to the beach for ten minutes, in September, and she's written "best day". They've put a highlighter over that. It's their evidence that she's well.

I don't get angry as a rule, I get the radio on. I couldn't find a station.

Cheers
Jem
