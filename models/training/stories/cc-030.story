+++
id = "cc-030"
channel = "forum-pm"
from_name = "OnlyHereForTheBiscuits"
from_addr = ""
subject = "What the EP said off the record"
date = "2015-11-19T21:11:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "reports-circulated-unseen", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I asked why and she did the zip-your-mouth thing. Then she said there's been a directive from upstairs, no hours and no class sizes, on pain of not being signed off."
[[evidence]]
category = "report-change-requested"
quote = "She'd had it back from the LA three times before it was let out. The last time, they'd wanted \"cannot access\" swapped for \"finds it tricky to access\", and the attainment scores moved to an appendix."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The school, the school's trust office, DD's current tutor and the physio all had the thing a good ten days before I did. Tutor texted me \"so sorry about the report hun\". WHAT report?"
[[evidence]]
category = "school-approached"
quote = "And it had gone, with a friendly phone call, to two mainstream secondaries we'd never named, to get them to agree in advance that they'd \"welcome an approach\". One of them sent DD a welcome pack!! With a tie."
+++
Hiya. DD, Y6, dyscalculia + anxiety + hEDS. Bit of background: refused assessment x2, tribunal x1 (conceded the night before, classic), moved LA, started all over again. Own GP amazing. Own mother not.

EP comes out, spends a whole day, tells me DD needs 15 hrs and a small setting. Report says neither. I asked why and she did the zip-your-mouth thing. Then she said there's been a directive from upstairs, no hours and no class sizes, on pain of not being signed off.

She'd had it back from the LA three times before it was let out. The last time, they'd wanted "cannot access" swapped for "finds it tricky to access", and the attainment scores moved to an appendix. She kept the emails, she says.

The school, the school's trust office, DD's current tutor and the physio all had the thing a good ten days before I did. Tutor texted me "so sorry about the report hun". WHAT report?

And it had gone, with a friendly phone call, to two mainstream secondaries we'd never named, to get them to agree in advance that they'd "welcome an approach". One of them sent DD a welcome pack!! With a tie. We hadn't got a draft plan yet, never mind a school.

She wore the tie on the cat. That's how we're coping. Please make me unrecognisable, I've moved LA twice and I'm not doing it again.
