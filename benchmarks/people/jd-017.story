+++
id = "jd-017"
channel = "forum-post"
from_name = "chathamgirl_x"
from_addr = ""
subject = "is this even legal"
date = "2017-06-27T23:04:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "his ta let slip they all sat down on 16th june, senco, ep, medway, even the family support woman donna, to talk about moving him and nobody said a word to me or his dad."
+++
can a school hold a meeting about ur kid n not tell u?? ds1 [[child:1|tyler]] 9 [[school:1|luton arches primary]] [[place:1|chatham]]. his ta let slip they all sat down on [[date:1|16th june]], senco, ep, [[council:1|medway]], even the family support woman [[professional:1|donna]], to talk about moving him and nobody said a word to me or his dad. asked the head mr [[professional:2|baptiste]] n he goes it was an "informal conversation". ep [[professional:3|wendy]] took MINUTES how is that informal. [[child:2|tyler w]] (other [[child:2|tyler]] in his class lol) his mum says same happened to her

