+++
id = "y-027"
channel = "forum-post"
from_name = "jig_saw_le4"
from_addr = ""
subject = "Two OT reports. Same date, same signature. Spot the difference ([[council:1|Leicestershire]])"
date = "2023-06-24T10:09:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"Beth - Lee at County isn't happy with 'severe', could you soften and take out the rebound therapy before we issue?\""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"Therapists contributing to EHC needs assessments should refrain from numerical statements of frequency or duration.\""
[[evidence]]
category = "discussed-without-consent"
quote = "the pair of them had an hour on Teams about our daughter and we learned of it from a calendar screenshot"
+++
Long-time lurker, first post, posting for DD ([[child:1|Diya]], 8, quad CP, brightest person in our house). Mods, move it if it's in the wrong category. I do data migration for a living so please forgive the bullets.

**What I have**

- Report A. OT advice, dated [[date:1|9 May 2023]], signed [[professional:1|Beth Arkwright]]. 11 pages. Left in the wrong side of [[child:1|Diya]]'s home-school folder by a lovely TA who didn't know what it was.
- Report B. OT advice, dated [[date:1|9 May 2023]], signed [[professional:1|Beth Arkwright]]. 8 pages. Received by us as Appendix E with the draft plan. This is the "real" one.

**What's different**

- A: "severe difficulty with postural control". B: "some difficulty".
- A: rebound therapy, hydro, a standing frame in class AND at home. B: "access to movement opportunities".
- A has a sentence about her hip. B doesn't do hips. She's down for surgery on it at the [[health:1|LRI]].

**How I know it's not just a typo**

- Paperclipped to A was a print of an email from [[professional:1|Beth]]'s team lead, [[professional:2|Ian]]: "[[professional:1|Beth]] - [[professional:3|Lee]] at County isn't happy with 'severe', could you soften and take out the rebound therapy before we issue?"
- [[professional:3|Lee]] is [[professional:3|Lee Chatwin]], our "SENA officer". Mr [[professional:3|Chatwin]] has a degree in leisure management. I checked.
- Under it, the diary invite. [[professional:2|Ian]] and [[professional:3|Lee]], "[[child:1|D. Vaghela]] - align wording". So the pair of them had an hour on Teams about our daughter and we learned of it from a calendar screenshot. My wife [[parent:2|Hetal]] had spoken to [[professional:3|Lee]] that same afternoon. He asked after our holiday.

**And the numbers**

- Neither A nor B has a single number in it. Not a minute, not a session. I asked [[professional:1|Beth]] at the gate of [[school:1|Thurmaston Brook]]. She said she'd love to, and she forwarded me the service's guidance note. Para 6: "Therapists contributing to EHC needs assessments should refrain from numerical statements of frequency or duration." It's got the ICB's logo on it. They're not even hiding it.

**What I'm not saying**

- I'm not saying the school's in on it. The head was as shocked as us.
- Not saying they lost anything or refused us anything. I asked for the policy, I got the policy.
- My mum is saying it's because we're brown. I'm not saying that either, but I can't tell her she's wrong.

**What I'd like**

- Has anyone used an earlier version of a report as their own evidence? Does it matter how I came by it?
- Anybody else had [[professional:3|Lee]]?

PM me or shout [[contact:1|@jig_saw_le4]]. Appeal ref is [[id:1|EH855/23/00091]] so I suppose I'm official now.
