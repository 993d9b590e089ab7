+++
id = "zb-011"
channel = "forum-post"
from_name = "abbu_of_three"
from_addr = ""
subject = "Memory stick"
date = "2014-12-09T18:44:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was found by a driver down the side of a seat on the 97, no password, my boy's whole life for anybody with a laptop."
+++
Salaam / hello all. Father of three, eldest [[child:1|Tanvir]] (14, ADHD and learning difficulties), [[place:1|Small Heath]].

Last month a gentleman from the depot rings my shop. He has a memory stick with my number in a file. The advisory teacher had carried everything about her caseload on it. It was found by a driver down the side of a seat on the 97, no password, my boy's whole life for anybody with a laptop. His IQ. His bedwetting.

[[council:1|Birmingham]] sent me a letter saying "no harm is thought to have occurred". Thought by whom?

People ask if I was kept out of meetings. No, to be fair they have always invited us, even put on an interpreter for my mother, who speaks better English than me. It's the one thing. But it's a big thing.
