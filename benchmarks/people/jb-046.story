+++
id = "jb-046"
channel = "email"
from_name = "Shagufta Mirza"
from_addr = "shagufta.mirza@example.org"
subject = "[[child:1|Haider Ali Mirza]], d.o.b. [[date:1|02/04/2010]] - for your attention"
date = "2023-09-18T21:21:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There had been a \"pre-review\" on 16 March, same room, same people and no parents, where the whole of it was settled."
[[evidence]]
category = "tribunal-disclosure"
quote = "At tab F were Haider's complete audiology notes from birth, and the genetic results for me and Tariq, which we'd given the hospital in confidence in 2011; none of us had consented to the Tribunal having any of that."
[[evidence]]
category = "insecure-handling"
quote = "The hospital, when asked, said that it'd been faxed, to a number at Soothill Manor which rings in the corridor by the vending machine."
+++
Dear Campaign Team,

I am writing on behalf of my son [[child:1|Haider]], aged thirteen. I'd be grateful if this could be read by a person; so much of what I've sent in the last two years seems to have been read by a cupboard.

The background is soon told. We live in [[place:1|Batley]]. [[child:1|Haider]] has a profound hearing loss, cochlear implants (fitted at [[health:1|Bradford Royal Infirmary]] when he was three) and, it emerged in Year 6, ADHD. He has three sisters. [[child:2|Maryam]], the nearest to him, learned BSL off the television, and has been known to interpret his rudeness to visitors as compliments. My husband [[parent:1|Tariq]] runs a carpet shop with his brother [[parent:2|Nadeem]].

[[child:1|Haider]] went up to [[school:1|Soothill Manor High School]] in 2021 with a good plan: twenty hours from a teaching assistant with Level 3 signing, and a weekly visit by a teacher of the deaf. Within a month the first had become [[professional:1|Ryan]]. [[professional:1|Ryan]] is a lovely lad; he knows the signs for "toilet" and "football". The second simply didn't come.

So I kept a log, and brought it to the annual review on [[date:2|23 March 2022]]. Around the table were Mrs [[professional:2|Crowther-Bell]] (SENCO), [[professional:3|Paul Armitage]] from [[council:1|Kirklees]], an EP, Dr [[professional:4|Zanele Khoza]], and I. I read out the log. Mr [[professional:3|Armitage]] listened with his head on one side and said it was very thorough.

What I couldn't know is that they'd already met. There had been a "pre-review" on [[date:3|16 March]], same room, same people and no parents, where the whole of it was settled. I discovered this because Dr [[professional:4|Khoza]], who was new, began a sentence with "As we agreed last week", and stopped. You could hear the heating.

What they had agreed last week, it turned out, was twelve hours.

After that we appealed. I represented us, as two solicitors had quoted us more than the car is worth. Three weeks prior to the hearing the bundle arrived. At tab F were [[child:1|Haider]]'s complete audiology notes from birth, and the genetic results for me and [[parent:1|Tariq]], which we'd given the hospital in confidence in 2011; none of us had consented to the Tribunal having any of that. They were there to support an argument, if you can call it that, that his deafness was "familial, with good outcomes in relatives". The relative with good outcomes is Phupho [[parent:3|Nusrat]], who's seventy, and has good outcomes because she pretends.

Yes, we're cousins, [[parent:1|Tariq]] and I. It is not a secret; but nor is it tab F.

When the ICO asked [[council:1|Kirklees Council]] how they'd come by it they said the hospital had sent it. The hospital, when asked, said that it'd been faxed, to a number at [[school:1|Soothill Manor]] which rings in the corridor by the vending machine. I've been to look. There's a tray underneath. There was a maths test in it and a crisp packet.

We won eighteen hours, which I'm told is a triumph. [[professional:1|Ryan]] is doing his Level 2, bless him, in the evenings, with [[child:2|Maryam]] testing him on our settee. The signs he practises on her are mostly to do with football.

Our case number was [[id:1|EH382/22/00419]]. You may use the story if there's nothing to identify us, and that includes the carpets.

%% signature
Yours sincerely,

Shagufta Mirza
Tel 07700 900 641

%% quoted
From: The Campaign <stories@example.org>
Sent: 11 September 2023 09:15
To: Shagufta Mirza
Subject: Thank you

Thank you for contacting us. We read everything. If you are ready to tell
your story, reply to this message.

