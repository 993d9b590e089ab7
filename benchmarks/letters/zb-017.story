+++
id = "zb-017"
channel = "forum-post"
from_name = "glenwhere"
from_addr = ""
subject = "the no figures rule, [[place:2|Highland]] edition"
date = "2019-02-24T21:03:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "the whole team had a round robin from above: nae figures, nae frequencies, or it gets sent back"
[[evidence]]
category = "other-collusion"
quote = "the health manager and the education manager meet first Friday of the month to settle what none of the reports is going to recommend"
+++
Father of twins, [[child:1|Eilidh]] and [[child:2|Struan]], 6, both non-verbal. West side, nearest town [[place:1|Ullapool]].

Had a pint (well, a coffee) with a therapist I'll call nobody. Nobody tells me the whole team had a round robin from above: nae figures, nae frequencies, or it gets sent back. She'd had [[child:1|Eilidh]] down for twice weekly.

Why, says I. Because, says nobody, the health manager and the education manager meet first Friday of the month to settle what none of the reports is going to recommend. Hydrotherapy was out in January. Signing was out in February. I'd like to know what's for March, so I can want something else.

[[child:2|Struan]] says hello, in his own way, which is throwing a shoe.
