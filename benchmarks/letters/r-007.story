+++
id = "r-007"
channel = "forum-pm"
from_name = "machairmum"
from_addr = ""
subject = "since you asked"
date = "2019-01-13T21:36:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the whole staff room at the nicolson road school had been told about Eilidh's diagnosis before we had"
[[evidence]]
category = "other-collusion"
quote = "she'd agreed with Kirsteen over the phone that the word \"autism\" wouldn't be used till after the budget"
+++
You asked who was who, so. I'm in [[place:1|Ness]], top of [[place:2|Lewis]]. Everyone here has the same six surnames so bear with me.

[[child:1|Eilidh]] is mine. [[child:2|Calum Iain]] is her brother and [[child:3|Catrìona]] ([[child:3|Ceit]]) is the cousin she sits with, my sister [[parent:2|Mòrag]]'s girl. The teacher is [[professional:1|Mòrag]] as well, [[professional:1|Mòrag MacAulay]], and to make it better she was in school with both of us. The head's [[professional:2|Murdo]]. [[professional:3|Peigi]] does support for learning.

Now. [[professional:4|Kirsteen]], at [[council:1|Comhairle nan Eilean]], does the assessments for the whole of the [[council:1|Western Isles]]. Dr [[professional:5|Farquharson]] comes over from [[health:1|Raigmore]] once a quarter if the plane's flying. [[professional:5|Farquharson]] saw [[child:1|Eilidh]] on [[date:1|5 November]]. By the Thursday the whole staff room at the [[school:1|nicolson road school]] had been told about [[child:1|Eilidh]]'s diagnosis before we had. I got it off [[child:3|Ceit]], who's nine, who heard [[professional:3|Peigi]] tell [[professional:1|Mòrag]]. Imagine hearing that from a child at the peats.

When [[parent:3|Dòmhnall]] (himself) rang [[health:2|Western Isles Hospital]], the secretary, [[professional:6|Chrissie]], said Doctor couldn't write it up yet because she'd agreed with [[professional:4|Kirsteen]] over the phone that the word "autism" wouldn't be used till after the budget. Just said it, like the weather. [[professional:6|Chrissie]]'s my mother's second cousin so I believe her.

[[professional:2|Murdo]] says he knew nothing. [[professional:2|Murdo]]'s an elder at [[org:1|Eoropie Free Church]] so I'm bound to believe him too.

Please no islands, no Gaelic names, nothing. We'd be known by teatime.
