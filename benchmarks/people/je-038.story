+++
id = "je-038"
channel = "forum-post"
from_name = "chaosandcustard"
from_addr = ""
subject = "Re: Worst thing you found in your SAR?"
date = "2014-11-26T21:33:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"as you know we don't put frequency in Part 3 any more so please delete daily & replace with opportunities\"."
[[evidence]]
category = "subject-access-failure"
quote = "And that's just what they *did* send: pages 40 to 96 are missing, it goes 39, 97."
+++
Ooh where to start. Got mine on [[date:1|24/11]] so it's fresh.

Cast: DS2 ([[child:1|Monty]], 7). [[parent:1|Nige]], at present asleep with his mouth open. [[professional:1|Bron]], love of my life, wipes bottoms and tears at [[school:1|Larkhill Lane]]. [[professional:2|Lance]], carpet tiles for a personality. [[professional:3|Prue]], came twice, wrote fourteen pages, said she'd die on the hill of daily OT. [[professional:4|Kamal]] — more below.

Best bit: someone's doodled a bull on the front.

Worst: an email chain, subject line "[[child:1|Monty]] Python". [[professional:2|Lance]] to [[professional:3|Prue]], cc half of [[council:1|Swindon]]: "as you know we don't put frequency in Part 3 any more so please delete daily & replace with opportunities". [[professional:3|Prue]] says no. [[professional:2|Lance]] says it's policy. [[professional:3|Prue]] says show me the policy. Then three weeks of nothing, and then it's [[professional:4|Kamal]] signing, and [[professional:3|Prue]]'s never mentioned again, like a soap where they've killed off the barmaid.

I found her. She's in [[place:1|Stroud]] doing hand therapy for potters. Cried all over me in a car park.

And that's just what they *did* send: pages 40 to 96 are missing, it goes 39, 97. When I phoned, [[professional:5|Elaine]] said "that'll be the photocopier".

The mother in law ([[parent:2|Hyacinth]], real name, don't start) has offered to go down there with her knitting and sit. I'm tempted.

