+++
id = "kd-030"
channel = "email"
from_name = "Louise Mew"
from_addr = "loumew@example.com"
subject = "[[child:1|Jemima]]'s year, [[council:1|Isle of Wight]]"
date = "2012-12-14T00:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He said the SEN manager, Lynne Attrill, had sent it back to him twice with the 1:1 struck through, asking for \"a version we can live with\"."
[[evidence]]
category = "access-denied"
quote = "I may not have them, drafts being \"not documents\"."
+++
Hi - done as bullet points, because I'm past paragraphs.

* [[child:1|Jemima]], now 9, PDA type autism. We live at [[place:1|14 Esplanade Terrace, Ventnor]], [[postcode:1|PO38 9XX]]. Just me, [[child:1|Jem]], and [[child:2|Barnaby]] who's 3.
* [[date:1|10/1]] (wait, you'll want it properly: [[date:1|10/1/12]]) - meeting w. [[professional:1|Karen Dyer]], acting head at [[school:1|Bonchurch Landslip Primary]]. [[child:1|Jem]] up on the roof of the bike shed the whole time. Agreed: statutory assessment.
* [[date:2|2/2/12]] - Council agree to assess. Champagne (Lambrini).
* [[date:3|19/3/12]] - [[professional:2|Rob Ferris]], ed psych, comes over on the hovercraft from [[place:2|Portsmouth]]. Spends 3 hours. [[child:1|Jem]] lets him hold her snail. He says "I'd be very surprised if this doesn't need full-time 1:1, and I'll be writing that."
* [[date:4|27/4/12]] - his report lands. No mention of 1:1 anywhere. Reads like it was written about a different girl by a different man
* [[date:5|28/4/12]] - I ring [[professional:2|Rob]]'s mobile ([[contact:1|07700 900 447]], he'd left it on a card). Long breath. He said the SEN manager, [[professional:3|Lynne Attrill]], had sent it back to him twice with the 1:1 struck through, asking for "a version we can live with".
* [[date:6|3/5/12]] - Written to Ms [[professional:3|Attrill]] asking for the earlier drafts.
* [[date:7|11/6/12]] - Reply. I may not have them, drafts being "not documents". What are they then? Soup?
* Over the summer - [[child:1|Jem]] stops going outside. Then stops going downstairs.
* [[date:8|18/9/12]] - CAMHS at [[health:1|St Mary's]] in [[place:3|Newport]]. Dr [[professional:4|Ozturk]] says what anyone with eyes'd say.
* [[date:9|5/11/12]] - Proposed statement. 10 hours TA time. [[child:1|Jem]]'s school now listed as [[school:1|Bonchurch]] "[[school:1|Landship]]", as if it sailed.
* Today - I find that [[professional:3|Lynne]]'s husband is a governor there. May mean nothing. It's an island; everyone is married to a governor.

My mum, [[parent:1|Pauline]], does Tuesdays so that I can sleep. [[professional:1|Karen]]'s been lovely and I'd hate her to cop it.

I haven't decided about names. I have got the two emails [[professional:2|Rob]] forwarded (he did, bless him, the day he left the service) and I can post those, but not till somebody tells me whether it would land him in it? Ferry's off, cat's sick. Night all.

%% signature
Lou

