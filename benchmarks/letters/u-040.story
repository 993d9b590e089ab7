+++
id = "u-040"
channel = "email"
from_name = "D J Reading"
from_addr = "djreading@example.com"
subject = "Minutes of a meeting about [[child:1|Mark Reading]] which we did not attend"
date = "2015-03-22T18:19:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "quantifying-forbidden", "access-denied", "report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "Parents not invited at this stage."
[[evidence]]
category = "quantifying-forbidden"
quote = "PO reminded SB that hours and ratios are for the LA to determine and are not to appear in medical advice."
[[evidence]]
category = "access-denied"
quote = "The reply was that minutes are internal working documents and cannot be released."
[[evidence]]
category = "report-change-requested"
quote = "SB said clinic letter recommends 15 hrs 1:1. PO reminded SB that hours and ratios are for the LA to determine and are not to appear in medical advice. SB to re-issue."
[[evidence]]
category = "other-collusion"
quote = "Agreed that all present will give the same message if parents query this."
+++
Dear Campaign,

I should explain the surname before anything else, since it causes confusion. We are called [[parent:2|Reading]]. My people came from [[place:1|Reading]] some generations ago and my sister [[parent:1|Joy]] has gone back there. Our son [[child:1|Mark]], who is 13, has severe dyslexia and ADHD and cannot read. He has been having a bad time about that for as long as he has been at [[school:1|Severn Vale Academy]] ("[[child:1|Reading]] can't read", and so on). The school's remedy was to suggest he go by his mother's maiden name, [[child:1|Allaway]]. I leave that there.

On the evening of [[date:1|12th February]] [[child:1|Mark]] emptied his bag on the kitchen floor and there was a set of minutes stapled to his spelling list. I imagine somebody picked up the wrong sheet at the photocopier. I have typed them out in full.

-----
MULTI-AGENCY PLANNING – CONFIDENTIAL
Held at [[school:1|SVA]], [[date:2|05/02/15]], 3.45pm
Re: [[child:1|MR]] (8K)
Present: [[professional:1|Carys Tovey]] (SENCo, chair), [[professional:2|Phil Oakhanger]] ([[council:1|GCC]] casework), Dr [[professional:3|Sunita Bhandari]] (community paediatrics, [[health:1|GRH]]), [[professional:4|Lee Mark]] (pastoral, notes)
Apologies: Mrs [[professional:5|Faith Dowdeswell]] (EP)
Parents not invited at this stage.

1. [[professional:1|CT]] said [[child:1|M]]'s reading age is unchanged at 6y 2m. Reading scheme not working. [[child:1|MR]] refusing to read aloud. Mr [[parent:2|R]] "challenging" at last two parents' evenings.
2. [[professional:2|PO]] said [[council:1|Gloucestershire]] not minded to assess. Would help if health advice did not point to 1:1.
3. [[professional:3|SB]] said clinic letter recommends 15 hrs 1:1. [[professional:2|PO]] reminded [[professional:3|SB]] that hours and ratios are for the LA to determine and are not to appear in medical advice. [[professional:3|SB]] to re-issue.
4. [[professional:4|LM]] raised that mum (Mrs [[parent:3|Allaway-Reading]]) has had counselling via [[org:1|Stroud Valleys Listening Project]]. Noted.
5. Agreed that all present will give the same message if parents query this. [[professional:1|CT]] to hold line.
Next mtg: [[date:3|19/03/15]]
-----

There it is. "Hold line." They know about my wife [[parent:3|Gill]]'s counselling because she mentioned it once, to Mr [[professional:4|Mark]], in the car park, in tears.

I did nothing for a week, on advice. Then I asked, politely, for the minutes of any meeting since Christmas at which my son was discussed. The reply was that minutes are internal working documents and cannot be released. I asked Ms [[professional:1|Tovey]] to her face whether there had been any such meeting. She said no. I asked Mr [[professional:2|Oakhanger]] ([[contact:1|phil.oakhanger@gloscc.example.org]]) the same and he told me, in writing, that "[[council:1|GCC]] has had no contact with the Academy regarding [[child:1|Mark]] this term." The clinic letter re-issued on [[date:4|27 February]] has no hours in it.

I have not told any of them what was in the school bag. I am keeping it for the hearing, our reference being [[id:1|EH916/15/00012]], and ask that you keep it too, until that is finished. Thereafter print the minutes by all means, without our name, which as you can see is not one that hides well.

I sign everything [[parent:2|D.J.R.]], it is habit from the drawing office, not rudeness.

%% signature
D.J.R.

%% quoted
From: The Campaign [mailto:stories@example.org]
Sent: 20 March 2015 10:02
To: D J Reading
Subject: RE: enquiry

Dear Mr Reading, yes, we would very much like to see them.
