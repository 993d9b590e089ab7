+++
id = "n-003"
channel = "email"
from_name = "Temitope Adeyinka"
from_addr = "t.adeyinka@example.org"
subject = "Tribunal bundle page 212"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I have had a word with Ayesha and the hours are now off."
[[evidence]]
category = "other-collusion"
quote = "Darasimi's mum is the litigious one, so please keep this between us."
[[evidence]]
category = "subject-access-failure"
quote = "They answered after seventy-one days with eleven pages, nine of them black."
+++
Dear campaign,

I am a mother of three. My second son, [[child:1|Oluwadarasimi]] (we say [[child:1|Dara]], the school says [[child:1|Darren]]), is ten years old and has sickle cell disease and a severe language disorder. We live in [[place:1|Abbey Wood]] and our authority is the [[council:1|Royal Borough of Greenwich]].

In the bundle for our hearing, at page 212, I found an e-mail from the therapy manager, [[professional:1|Philippa Stanhope-Grey]], to the caseworker, Mr [[professional:2|D. Lumley]]. It says: "I have had a word with [[professional:3|Ayesha]] and the hours are now off. [[child:1|Darasimi]]'s mum is the litigious one, so please keep this between us. [[professional:1|PSG]]"

[[professional:3|Ayesha Karunaratne]] is the speech therapist. Her draft of [[date:1|11/09/2013]] said thirty minutes each day. The final version says "regular input".

I sent a subject access request to [[contact:1|foi.team@rbg-example.example.org]] and the reference is [[id:1|SAR/2013/4471]]. They answered after seventy-one days with eleven pages, nine of them black.

My sister [[parent:2|Folakemi]] says I should go to the newspapers. I would rather come to you. My husband and I agree that you may print our story under other names.

God bless you,
