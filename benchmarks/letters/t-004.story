+++
id = "t-004"
channel = "email"
from_name = "Isobel Geddes"
from_addr = "igeddes@example.org"
subject = "Twins, [[place:2|Fife]]"
date = "2016-03-04T16:20:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The name on the front was Eilidh's. The description inside was Ailsa's. And the family history belonged to neither of them"
[[evidence]]
category = "insecure-handling"
quote = "to Senga, of all people, whose address they had from an old form"
[[evidence]]
category = "reports-circulated-unseen"
quote = "I learned of it when Senga telephoned to ask what Craig was in prison for."
+++
Dear Sir or Madam,

I am kinship carer to my granddaughters, [[child:1|Ailsa]] and [[child:2|Eilidh]], who are six and identical, a fact which is at the root of all this.

They were placed with me in [[place:1|Leven]] after my son [[parent:2|Craig]] went into hospital. Their mother is not in the picture; her own mother, [[parent:3|Senga]], is, and has them on Saturdays. [[child:1|Ailsa]] has cerebral palsy, mild, and very little speech. [[child:2|Eilidh]] has neither difficulty. One would suppose that professionals could tell a child in splints from a child who is not.

In November [[council:1|Fife]] opened a co-ordinated support plan. The name on the front was [[child:2|Eilidh]]'s. The description inside was [[child:1|Ailsa]]'s. And the family history belonged to neither of them: it spoke of a father in prison and a brother called [[child:3|Jayden]]. I have since established, from [[professional:1|Moira]] in the school office at [[school:1|Scoonie Park]], that there is a [[child:3|Jayden]] in Primary 3.

This paper was sent to [[health:1|Victoria Hospital]], to [[health:2|Cameron Bridge]], to Dr [[professional:2|Pathak]], to the Reporter, and to [[parent:3|Senga]], of all people, whose address they had from an old form. I learned of it when [[parent:3|Senga]] telephoned to ask what [[parent:2|Craig]] was in prison for.

[[professional:3|Lorna Auchterlonie]], who signs herself Depute Head (Support), has apologised "for any upset". [[professional:3|Lorna]] was in my own Brownie pack, so I said what I thought.

No one will tell me whether the other copies have been got back. No one has told [[child:3|Jayden]]'s mother at all, that I know of.

Yours faithfully,
[[parent:1|I. Geddes]]
