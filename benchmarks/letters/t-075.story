+++
id = "t-075"
channel = "email"
from_name = "Lorraine Frew"
from_addr = "l.frew@example.com"
subject = "minutes I was never meant to have"
date = "2017-11-02T19:08:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen", "school-approached", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "PT felt this \"ties Dudley's hands\"; could it read \"access to\"? AR to revisit."
[[evidence]]
category = "reports-circulated-unseen"
quote = "LF not to see draft till wording settled."
[[evidence]]
category = "school-approached"
quote = "Jas to sound out Saltwells View and Coppice Lodge informally."
[[evidence]]
category = "discussed-without-consent"
quote = "I'm the \"LF\" below, and I wasn't there."
+++
I foster. I'm the "[[parent:1|LF]]" below, and I wasn't there. Typed exactly as it came, because my copy is a photograph of a photocopy.

PROFESSIONALS' DISCUSSION, library, [[school:1|Netherend Academy]], [[date:1|9 Oct]]
Present: [[professional:1|M. Hingley]] (chair), Dr [[professional:2|Anand Rao]], [[professional:3|Jas]], [[professional:4|Philippa Tromans]], [[professional:5|KB]] (notes)
Apologies: [[health:1|Russells Hall]]

1. [[professional:1|MH]] reminded all that [[child:1|Tyrese]] placed since Feb. Sib [[child:2|Amari]] remains in [[place:1|Tipton]].
2. [[professional:2|AR]]'s draft says 25 hrs 1:1. [[professional:4|PT]] felt this "ties [[council:1|Dudley]]'s hands"; could it read "access to"? [[professional:2|AR]] to revisit.
3. [[parent:1|LF]] not to see draft till wording settled.
4. [[professional:3|Jas]] to sound out [[school:2|Saltwells View]] and [[school:3|Coppice Lodge]] informally.
5. [[child:3|Reece W]] - carried over. Still wetting. Mum "difficult".
AOB: biscuits.

That's it. I have never met the child at item 5 and now I know that about him. I rang my agency ([[org:1|Black Country Hearths]]) and [[professional:6|Yvonne]] there said put it in the shredder, love. [[parent:2|Delroy]] said put it in the post to you. We argued over tea and he won.

The biscuits are true by the way. It really says that.
