+++
id = "e-024"
channel = "email"
from_name = "Venetia Colquhoun"
from_addr = "v.colquhoun@example.org"
subject = "\"Access to\" and \"opportunities for\""
date = "2024-04-15T08:55:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Instead, speaking from what sounded like a stairwell, she told me that therapists had an instruction from the joint commissioning lead never to put a number of hours in advice, and that a colleague in Crewe had had a disciplinary meeting for it."
+++
Good morning,

A brief contribution from [[place:1|Alderley Edge]], where one is assumed to have no troubles.

My son [[child:1|Ludo]] (on documents [[child:1|Ludovic]]) is six and has a severe phonological disorder; until last summer his younger sister [[child:2|Cosima]] interpreted for him at parties, and charged in biscuits. [[council:1|Cheshire East]] issued a draft plan in January containing the words "access to" nine times and "opportunities for" fourteen. I counted with a highlighter. Nothing whatever was specified.

I practise in commercial property and know a vague covenant when I see one. Accordingly I wrote to the author of the speech and language advice, a Ms [[professional:1|Keeley Grindrod]], employed by [[health:1|Mid Cheshire Hospitals]], asking merely: how many sessions, of what length, by whom?

She telephoned. I had braced for defensiveness. Instead, speaking from what sounded like a stairwell, she told me that therapists had an instruction from the joint commissioning lead never to put a number of hours in advice, and that a colleague in [[place:2|Crewe]] had had a disciplinary meeting for it. The lead is one [[professional:2|Tobin]]. I don't know whether that's a Christian name.

I asked whether she'd put that in writing. Pause. "I've got a mortgage," she said; as a matter of fact she has it with a client of mine.

[[child:1|Ludo]]'s headmistress at [[school:1|Nether Lodge Prep]], [[professional:3|Sukie Daventry-Holt]], has offered to fund a term. We can pay; that's really my point. On the estate behind us there's a boy, [[child:3|Reece]], with the same words in his plan and no highlighter.

Please anonymise. Ms [[professional:1|Grindrod]] above all.

%% signature
Kind regards,
Venetia Colquhoun
Partner

%% disclaimer
Colquhoun Marsh is authorised and regulated. This email may be privileged. If received in error delete it and tell us.

