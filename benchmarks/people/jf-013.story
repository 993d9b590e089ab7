+++
id = "jf-013"
channel = "email"
from_name = "Li Na Cheung"
from_addr = "lncheung@example.com"
subject = "Meeting held without us"
date = "2023-03-14T12:09:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Eight people had sat for one hour and discussed my son's behaviour, our flat, my husband's job and our visas, and no one had told us it was happening."
[[evidence]]
category = "access-denied"
quote = "The answer from Pinder, who keeps the records for Warrington, was that minutes are for attendees."
+++
Dear Team,

We are from Hong Kong and have been in [[place:1|Warrington]] for twenty months. My son [[child:1|Ho Yin]], whom everybody here calls [[child:1|Jasper]], is 12 and goes to [[school:1|Sankey Brook High]]. In [[place:2|Sha Tin]] he had been diagnosed already. We brought all the papers, translated and stamped.

[[professional:1|Becca]] does his morning check-in. She messages me on an app with a smiley face, green, yellow or red. On [[date:1|2 February]] the face was grey, I had never seen grey. I asked. She wrote that she had "just come out of the big meeting about [[child:1|Jasper]]" and hoped we were OK with the outcome.

What meeting! Eight people had sat for one hour and discussed my son's behaviour, our flat, my husband's job and our visas, and no one had told us it was happening. [[professional:2|Winstanley]] had chaired, [[professional:3|Kapadia]] was there from the hospital, and [[council:1|Warrington]] sent two.

I wrote politely. [[professional:2|Winstanley]] rang back and said it was "only professionals talking". My husband [[parent:1|Wai Man]] is a professional too. He was a structural engineer; here he stacks for [[org:1|Culcheth Freight]]. I asked for the minutes. The answer from [[professional:4|Pinder]], who keeps the records for [[council:1|Warrington]], was that minutes are for attendees.

[[professional:1|Becca]] no longer works there. I hope it was not for the grey face.

%% signature
Yours sincerely,
Cheung Li Na (Ms)

