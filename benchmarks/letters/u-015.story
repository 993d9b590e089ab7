+++
id = "u-015"
channel = "forum-post"
from_name = "lau_family_pr2"
from_addr = ""
subject = "Read these minutes and tell me I am not crazy ([[council:1|Lancs]])"
date = "2017-03-05T15:48:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "no-chance-to-correct", "school-approached", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Parents not invited, HB to update by phone if appropriate."
[[evidence]]
category = "no-chance-to-correct"
quote = "she said minutes are minutes and cannot be amended by someone who was not there"
[[evidence]]
category = "school-approached"
quote = "CT has sounded out Ribbleside Moor informally, they would take him from Easter."
[[evidence]]
category = "other-collusion"
quote = "NE will hold back written diagnosis letter until placement agreed."
+++
OK so background. We're Hong Kong Chinese, been in [[place:1|Preston]] since 1998, takeaway then a proper restaurant ([[org:1|Golden Carp]], if you're local you've eaten there). Son is [[child:1|Lau Ka-Ming]] on his passport, [[child:1|Jayden]] at school, [[child:1|Ming Ming]] at home. 10 yrs old. ASD with demand avoidance, and very very good at maps.

School is [[school:1|Our Lady of the Fells]], we just say [[school:1|OLF]].

A TA who I won't name left these in his reading bag. On purpose I think. I've typed them exactly.

---
MULTI AGENCY PLANNING MEETING
Wed. [[date:1|8th February 2017]], 1.15pm, [[school:1|Our Lady of the Fells RC Primary]]
Present: [[professional:1|Helen Bracewell]] (SENCO, chair) ([[professional:1|HB]]); Canon [[professional:2|Tomlinson]] (governor); [[professional:3|Craig Tattersall]] ([[council:1|LCC]] Inclusion) ([[professional:3|CT]]); Dr [[professional:4|N. Ezekwesili]] ([[health:1|Lancashire Care]]) ([[professional:4|NE]]); [[professional:5|Jill Fothergill]], school nurse ([[professional:5|JF]])
Apologies: [[professional:6|Anita Desmond-Khan]] (EP)
Re: [[child:1|JL]], Y5, DOB [[date:2|30-10-06]]

1. [[professional:1|HB]] outlined concerns. [[child:1|J]] had thrown a chair [[date:3|1/2]]. Parents not invited, [[professional:1|HB]] to update by phone if appropriate.
2. [[professional:4|NE]] shared content of clinic appt. Mum tearful, query low mood. Dad "works all hours, possibly not fully on board culturally". [[professional:5|JF]] agreed.
3. [[professional:4|NE]] will hold back written diagnosis letter until placement agreed.
4. [[professional:3|CT]] has sounded out [[school:2|Ribbleside Moor]] informally, they would take him from Easter. Canon [[professional:2|T]] asked whether parents know. [[professional:3|CT]]: not yet, better as a done deal.
5. Sibling ([[child:2|Kayla]], Y2) - [[professional:5|JF]] to keep an eye.
Next meeting: [[date:4|15th March]]
---

[[school:2|Ribbleside Moor]] is an SEBD school. Eleven to sixteen year olds, big lads, some of them on tag. My son is 10 and weighs four stone.

"Not on board culturally"!! My husband [[parent:1|Wai-Keung]] (everyone calls him [[parent:1|Ken]]) taught himself Makaton off YouTube after closing at midnight.

I emailed Mrs [[professional:1|Bracewell]] and asked to have no. 2 put right. I was polite. she said minutes are minutes and cannot be amended by someone who was not there. I mean. Then I rang [[council:1|Lancashire]] and Mr [[professional:3|Tatersall]] denied there was a meeting. I read it to him. He asked how I came by it.

Went to see our county councillor, Mrs [[professional:7|Dilys Ormerod]], in her surgery at [[place:2|Ingol]] library, she's writing to them. My sister in law [[parent:2|Grace]] says with the best grace in the world leave it, you'll get a name for yourself. Too late for that haha.

Questions: (a) can a doctor hold back a diagnosis (b) is [[date:4|15 March]] something I can just turn up to (c) has anyone else had the "done deal" from [[council:1|Lancs County Council]]?

PM me or text [[contact:1|07700 900 276]].
