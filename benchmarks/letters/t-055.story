+++
id = "t-055"
channel = "email"
from_name = "Morwenna & Bea"
from_addr = "twomums@example.net"
subject = "Two families, one envelope"
date = "2013-01-20T21:33:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Morwenna opened hers and read that her son uses a hoist. I opened mine and read that my daughter will only eat beige."
[[evidence]]
category = "false-information"
quote = "both were turned down, Ottilie because she walks well and Perran because he has a good appetite in the medical section"
[[evidence]]
category = "no-chance-to-correct"
quote = "We asked for the wrong pages to be destroyed. We were told that they form part of the record."
+++
We are writing this together at [[parent:1|Bea]]'s table in [[place:1|St Just]], so "we" is two people and sorry if it's muddling.

[[parent:2|Morwenna]] first. Mine is [[child:1|Perran]]. He's at [[school:1|St Gwinear's]], he's eight, he has selective eating and a list of other things as long as the prom at [[place:2|Penzance]]. [[parent:3|Steve]] fishes out of [[place:3|Newlyn]] so I do the letters.

Now me. Mine is [[child:2|Ottilie]], who is at [[school:2|Nancledra Moor]] because [[school:1|Gwinear's]] wouldn't have a wheelchair on the mezzanine. No [[parent:3|Steve]] in this story. There's [[parent:4|Magda]], my wife, who says to tell you she's the sensible one.

In the autumn [[council:1|Cornwall]] sent each of us a draft. [[parent:2|Morwenna]] opened hers and read that her son uses a hoist. I opened mine and read that my daughter will only eat beige. [[professional:1|Tamsin Nance]] had done both visits the same day, [[school:1|Gwinear's]] in the morning and [[school:2|Nancledra]] after lunch, and typed them up on one document.

We only knew each other from [[child:3|Jory]]'s party. So we swapped.

It would be funny. But panel had already sat on [[date:1|11 December]] and both were turned down, [[child:2|Ottilie]] because she walks well and [[child:1|Perran]] because he has a good appetite in the medical section, supplied by [[health:1|West Penwith Clinic]], which was of course hers.

What gets us both is how long it would have gone on. If we hadn't been in a village hall eating the same sausage rolls, each of us would have spent the winter fighting to prove our own child exists, and nobody at the other end would have thought to look in the next folder along. We asked for the wrong pages to be destroyed. We were told that they form part of the record.

[[professional:1|Tamsin]] has blocked us. Can we complain jointly, or does it have to be one mother at a time?
