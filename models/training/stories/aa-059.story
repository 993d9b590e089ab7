+++
id = "aa-059"
channel = "email"
from_name = "Imogen Sharrock"
from_addr = "imogen.sharrock@example.com"
subject = "EP advice, how it was made"
date = "2017-03-17T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "In it was her advice with the assessment manager's green ink on it: \"severe\" ringed, with \"significant?\" beside it; the specialist placement put through; and at the foot, \"please re-do along these lines and re-date.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "She'd also the crib sheet that they're given on their first day, on which the third commandment is \"never state hours, ratios or number of visits; refer to the banding instead\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Then she let fall that the green version had been at two schools and with the health visitor before half term, and my daughter, who had been ringing every other day for it, was being told that it was still in the queue."
+++
I have worked in schools all of my life, and I sat on panels myself, years ago. I never thought that I'd be writing on the other side of one. It's my daughter's child, aged six, and I've her permission.

The psychologist concerned used to be a pupil of mine. She came to me on a wet Saturday with a carrier bag.

In it was her advice with the assessment manager's green ink on it: "severe" ringed, with "significant?" beside it; the specialist placement put through; and at the foot, "please re-do along these lines and re-date." Green ink! I taught with a man who used green ink.

She'd also the crib sheet that they're given on their first day, on which the third commandment is "never state hours, ratios or number of visits; refer to the banding instead". She's thirty-one and wanted me to tell her it was all right. I made her tea.

Then she let fall that the green version had been at two schools and with the health visitor before half term, and my daughter, who had been ringing every other day for it, was being told that it was still in the queue.

The little lad has a tremor and a stammer and sings in tune. His teacher has made a good fist of it with no help at all.

I used to think parents exaggerated. I've been meaning to say sorry to some of them.
