+++
id = "e-015"
channel = "email"
from_name = "W.O. Pascoe-Lamb"
from_addr = "g.pascoelamb@example.org"
subject = "CHRONOLOGY - [[child:1|Rufus Pascoe-Lamb]] - [[council:1|BCP Council]]"
date = "2023-06-09T10:31:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Reply from a team manager, Saira Bux: panel gives decisions, not reasons, and no, I couldn't have a copy of the sheet with the decision on either."
[[evidence]]
category = "subject-access-failure"
quote = "Four and a half months, no password supplied, and when Uncle Baz cracked it there was not a single email from before 2022, nor anything at all from the panel."
+++
Gents, ladies,

Twenty-two years in the Royal Navy, so you get a log. My name may be used, that's [[parent:3|Gareth Pascoe-Lamb]]; the boy's may not.

Subject: [[child:1|Rufus]], DOB [[date:1|14 Aug 2011]]. Diagnosis: DLD, dyspraxia. Home: [[place:1|Hamworthy]], [[place:2|Poole]]. School: [[school:1|Turlin Quay Academy]], previously [[school:2|Branksome Heath End Infants]]. Wife: [[parent:1|Lucinda]]. Ship's cat: irrelevant.

• [[date:2|05 SEP 22]]. New SENCO joins, [[professional:1|Theo Marchetti]]. Good egg. Asks why [[child:1|Rufus]] has no OT. We ask same.
• [[date:3|29 SEP 22]]. Private OT, Mrs [[professional:2|Yeo-Bright]], [[org:1|Saltmarsh Therapies]]. 40 pages. Needs weekly.
• [[date:4|11 OCT 22]]. Sent to council. Receipt from [[professional:3|Kirsty D]].
• [[date:5|17 NOV 22]]. "Considered at Panel". Answer: no.
• Same day. Asked for reasons. No reply.
• [[date:6|1 DEC 22]]. Asked again, copied to Cllr [[professional:4|Vernon Whitty]]. Reply from a team manager, [[professional:5|Saira Bux]]: panel gives decisions, not reasons, and no, I couldn't have a copy of the sheet with the decision on either.
• [[date:7|5 JAN 23]]. Full subject access request, by hand, at the Civic Centre. Man on the desk stamped my copy; I asked him to stamp it twice.
• [[date:8|5 FEB 23]]. Nil.
• [[date:9|5 MAR 23]]. Nil.
• [[date:10|22 MAR 23]]. Call from [[professional:3|Kirsty]]. Could I "narrow the scope". I said the scope was one boy.
• [[date:11|19 MAY 23]]. Disc arrives. Four and a half months, no password supplied, and when Uncle [[parent:2|Baz]] cracked it there was not a single email from before 2022, nor anything at all from the panel.
• [[date:12|20 MAY 23]]. Asked where the rest was. Answered: "migration".

Remarks. [[professional:1|Marchetti]] has since resigned and is teaching geography in [[place:3|Swanage]]. The paediatric team at [[health:1|Poole Hospital]] have been exemplary, particularly Dr [[professional:6|Okonjo-Tate]], who wrote to [[professional:5|Bux]] twice off her own bat. [[child:1|Rufus]] himself has learned to tie a bowline, which every professional before [[professional:2|Yeo-Bright]] wrote down as a thing he'd never do, and he'd like that recorded.

I've lodged with the ICO, ref [[id:1|IC-221904-K7P2]]. Council's ref is [[id:2|SAR/23/0117]]. If you want the originals they are in a dry bag.

%% signature
Yours aye,
Gareth Pascoe-Lamb
ex WO1(ET)
mob 07700 900318

