+++
id = "ke-013"
channel = "email"
from_name = "Pauline Strickland"
from_addr = "p.strickland@example.net"
subject = "[[council:1|East Riding]] - a long tale about [[child:1|Toby]] and a lost file"
date = "2013-10-15T08:55:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It came out that the whole cabinet had gone in a skip over Christmas when they did the office, unshredded, and our window cleaner found a page of it in the hedge on Church Lane."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Dransfield quoted her at a governors' meeting on June 18th, a good two weeks ahead of any copy coming to us, and I know because Wendy's son-in-law Matt is a governor."
+++
Dear all at the campaign,

My neighbour [[parent:1|Wendy]] prints things off for me, and she put your leaflet through with "THIS IS YOU!!" across the top. So it is.

Let me set out the cast. At home there's me, my husband [[parent:2|Clive]], who drives for [[org:1|Holderness Coaches]], and our three: [[child:2|Amelia]] in her GCSE year, [[child:1|Toby]], eleven, and [[child:3|Spud]], whose real name is [[child:3|Edward]] but you'd have to check his passport to know it. [[child:1|Toby]] has Tourette's. At [[school:1|Skirlaugh Mere Primary]] they were first rate. [[professional:1|Hilary]] taught the little class and never batted an eyelid; [[professional:2|Joan Garbutt]], then head, once stopped an assembly so he could go and bark in the yard. When [[professional:2|Joan]] left, the weather changed.

The new broom was called [[professional:3|Dransfield]]. Before he'd hung his coat up he had us in to say [[child:1|Toby]] was "choosing" it. I said would you say that to a child with a cough. He wrote that down. I thought, that'll come back at me, and it did.

What I didn't know was that there had been a file on [[child:1|Toby]] since Reception, a good fat one, with letters in it from [[health:1|Hull Royal]] and a two-page thing in longhand from [[professional:4|Kapoor]], who diagnosed him. [[professional:2|Joan]] used to pat it. In March the new SENCO, nice enough, first name of [[professional:5|Carly]], asked if we had "anything from the hospital". I said it's all in the file. She went pink. It came out that the whole cabinet had gone in a skip over Christmas when they did the office, unshredded, and our window cleaner found a page of it in the hedge on [[place:1|Church Lane]]. He brought it round. It was the page about my breakdown.

I rang [[place:2|Beverley]], and was put through to five people, of whom I remember [[professional:6|Trish]] because she swore. A proper Anglo-Saxon swear, and then "I'm so sorry, Mrs [[parent:3|Strickland]], I'll find out". I believe she tried. The next thing was a letter from someone signing for the Head of Service to tell us that no file had ever existed.

So [[child:1|Toby]] was assessed again from scratch as though he'd dropped off the moon. A Dr [[professional:7|Lindqvist]] did it, Swedish or her husband was. She saw him twice and told us we'd hear first. We did not. [[professional:3|Dransfield]] quoted her at a governors' meeting on [[date:1|June 18th]], a good two weeks ahead of any copy coming to us, and I know because [[parent:1|Wendy]]'s son-in-law [[parent:4|Matt]] is a governor. He came home and told [[parent:1|Wendy]] he'd felt like a peeping Tom.

The upshot is that [[child:1|Toby]] started at [[school:2|Hornsea Cliff]] last month with eight hours. They've put him next to a boy who can't stop humming, [[child:4|Lewis]], and the pair of them are thick as thieves. Mr [[professional:8|Abara]], who has them for science, says it's like teaching in an aviary and he wouldn't swap it.

I should like it told, but please alter what you need to. [[parent:2|Clive]] would be mortified.

%% signature
Yours sincerely
Pauline Strickland

