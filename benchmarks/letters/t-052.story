+++
id = "t-052"
channel = "email"
from_name = "Jo Tancock"
from_addr = "jo.tancock@example.net"
subject = "Minutes I was never meant to see ([[school:1|Parrett Vale]])"
date = "2015-03-11T20:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "reports-circulated-unseen", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "PC to ask for hours to be removed before it goes to family"
[[evidence]]
category = "discussed-without-consent"
quote = "2. Mum. DW felt mum was 'invested in a diagnosis'. Gill agreed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Anneliese's report: PC to ask for hours to be removed before it goes to family."
[[evidence]]
category = "false-information"
quote = "Dad not involved."
+++
These came home folded inside his reading book. I've typed them as they are, my bits in brackets.

"Pupil planning meeting, [[school:1|Parrett Vale]], [[date:1|24.2.15]]
Present: [[professional:1|Gill Hembrow]] (chair), [[professional:2|DW]], [[professional:3|Suki]], [[professional:4|P. Chilcott]] ([[council:1|SCC]])
Apologies: [[professional:5|Anneliese Voss]]
1. [[child:1|HT]]. [[professional:3|Suki]] reported a settled fortnight. [[professional:4|PC]] asked whether 'settled' could be the word used throughout.
2. Mum. [[professional:2|DW]] felt mum was 'invested in a diagnosis'. [[professional:1|Gill]] agreed. Dad not involved. [[[parent:2|Rob]] does every single school run. Every one.]
3. [[child:2|Layla M.]] – move to red table, away from [[child:1|HT]].
4. [[professional:5|Anneliese]]'s report: [[professional:4|PC]] to ask for hours to be removed before it goes to family.
5. [[child:3|Bertie Coles]], nits."

So there we are, between the nits and the red table.

[[child:1|Harvey]] had folded it himself, he likes a neat square. He can't tell you what he had for lunch but he'd seen his letters at the top.

I showed [[parent:3|Trish]] over the road, who was a governor till she fell out with them all, and she says there's a folder of these going back years. [[parent:2|Rob]] wants to march in. I'd rather know from you first whether we get in trouble for having it. [[place:1|Langport]] is a small place and [[professional:2|Dave Weech]] plays skittles with half of it.
