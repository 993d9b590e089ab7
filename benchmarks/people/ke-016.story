+++
id = "ke-016"
channel = "email"
from_name = "Naomi Feldman"
from_addr = "naomi.feldman@example.com"
subject = "what they did about [[child:1|Eitan]]"
date = "2022-05-19T21:05:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He said he was \"not in a position to specify\" because the service has a line from Bury that hours and named staff must be left for the council to decide, and that anyone who puts them in has it handed back."
[[evidence]]
category = "discussed-without-consent"
quote = "There'd been a Teams meeting about Eitan on 7th March with Georgina, someone from Fairfield, the head and a family support worker called Kayleigh, and not one of them had told us."
+++
Hi,

A friend from shul, [[parent:1|Dalia]], sent me your link. She said write it down and then you can stop telling me about it at kiddush. So.

[[child:1|Eitan]] has just turned nine. Very bright, very anxious, selectively mute at school since Reception, talks the hind legs off a donkey at home. He went to [[school:1|Beis Tikvah]] in [[place:1|Prestwich]] with his cousins [[child:2|Shmuli]] and [[child:3|Avigail]], and it was [[child:3|Avigail]] who did his talking. It sort of worked. Mrs [[professional:1|Rapaport]] let her sit with him even though she's a year above. Then [[child:3|Avigail]] moved up to seniors and the bottom fell out.

[[council:1|Bury]] agreed to assess. We were pleased! Somebody called [[professional:2|Georgina]] emailed with smiley faces. We got a psychologist (remote, cos covid), [[professional:3|Tunde Alabi]], who spent most of the call with [[child:1|Eitan]] holding soft toys up to the camera, and, I swear, got a whisper out of him. I cried in the hall. Afterwards [[professional:3|Tunde]] told us straight what he'd be asking for: a trained person every day, named, and small steps.

Then silence. Then the draft plan, with none of it. My husband, [[parent:2|Jonny]], who's an accountant and reads appendices for pleasure, noticed that the report at the back had no page 7.

So I emailed [[professional:2|Georgina]]. No smiley faces this time. She said that was how it came in. I emailed [[professional:3|Tunde]]. He rang me from a petrol station. He was so careful. He said he was "not in a position to specify" because the service has a line from [[council:1|Bury]] that hours and named staff must be left for the council to decide, and that anyone who puts them in has it handed back. I said where's page 7? Long, long pause. He said I'd have to ask for it "in the proper way".

Meantime, [[school:1|Beis Tikvah]] rang. The secretary there, Mrs [[professional:4|Lubin]], has known my mother for forty years and thought that I must know already. There'd been a Teams meeting about [[child:1|Eitan]] on [[date:1|7th March]] with [[professional:2|Georgina]], someone from [[health:1|Fairfield]], the head and a family support worker called [[professional:5|Kayleigh]], and not one of them had told us. [[professional:5|Kayleigh]] apparently offered the view that [[child:1|Eitan]] doesn't talk because "in that community the mother speaks for the child". I've never met [[professional:5|Kayleigh]]. I'd like to. I'd have plenty to say.

Where are we now? Mediation [[date:2|14 June]]. I've asked for page 7 in the proper way. [[professional:6|Levenson]] (our advocate, does it for nothing, a saint with a terrible tie) reckons that they'll fold. [[child:1|Eitan]]'s at home with me, doing fractions with my dad, Zaidy [[parent:3|Morrie]], who was a cutter in [[place:2|Cheetham Hill]] and teaches everything by trousers.

You're welcome to use all of it, only please not in a way that people round here could put two and two together. It's a small place.

%% signature
Naomi
Sent from Outlook for Android

