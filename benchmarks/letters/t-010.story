+++
id = "t-010"
channel = "email"
from_name = "Jen Shawcross"
from_addr = "jenshawcross@example.org"
subject = "On behalf of my neighbour"
date = "2015-06-17T19:40:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "It was consent. For his records to go from the Royal Oldham to the college, from the college to Roundthorn Works, and from there to a firm that does \"work readiness\"."
+++
I'm writing for the woman next door, with her sitting beside me and her eldest translating the bits I get wrong. Call me nosy; everybody on [[place:1|Waterloo Street]] does.

[[parent:2|Rehana]] has a son, [[child:1|Tahmid]], fifteen, Down's. The eldest is [[child:2|Sumaiya]], who is doing her A levels and has been the family's unpaid interpreter since she was eight. That's what the trouble's about, really. [[school:1|Greenacres Lodge]] wanted a signature. They caught [[child:2|Sumaiya]] coming out of sixth form and got her to sign "for mum". She thought it was for a trip to [[place:2|Southport]].

It was consent. For his records to go from the [[health:1|Royal Oldham]] to the college, from the college to [[org:1|Roundthorn Works]], and from there to a firm that does "work readiness". [[professional:1|Gareth]] at the firm then rang the house and asked [[parent:2|Rehana]], who'd never heard of him, whether [[child:1|Tahmid]] was continent. She thought it was a dirty phone call. She had my [[parent:3|Phil]] round to listen the next time.

Since then: [[council:1|Oldham]] have told us a sibling's signature is "good enough in context". [[professional:2|Tracey Holroyd]], the transition lead, told us a sibling's signature would never be accepted. [[professional:2|Tracey]] and the head of sixth form share an office.

[[parent:2|Rehana]] would like me to add that she can sign her own name, in two alphabets. [[child:1|Tahmid]] would like me to add that he did want to go to [[place:2|Southport]].

[[parent:1|Jen]]
