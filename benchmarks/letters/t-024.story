+++
id = "t-024"
channel = "email"
from_name = "Winston Delroy Pascall"
from_addr = "wdpascall@example.org"
subject = "From a godfather"
date = "2013-04-22T18:15:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Ashworth wrote that he smelled of cannabis. He uses a heat rub."
[[evidence]]
category = "no-chance-to-correct"
quote = "So Yvette asked, and was told it was \"an observation, not a fact\"."
[[evidence]]
category = "discussed-without-consent"
quote = "Two of his cousins, Rochelle and Tremaine, heard it from a girl whose dad drives the minibus."
+++
I am godfather to [[child:1|Marlon]]. His father, my friend [[parent:2|Errol]], passed in 2011, and I made him a promise in [[health:1|St Gemma's]] with my hand on his hand.

[[child:1|Marlon]] is sixteen. Sickle cell, and a stroke at six because of it. Reads slowly, remembers everything. His mum, [[parent:3|Yvette]], came up from [[place:1|Chapeltown]] to [[place:2|Moortown]] to be near the hospital, and it's there, at [[school:1|Gledhow Lane]], that people began writing things down.

[[professional:1|Ashworth]] wrote that he smelled of cannabis. He uses a heat rub. [[professional:2|DJ]], the learning mentor, who I coached as a boy at [[org:1|Potternewton Colts]], told [[professional:1|Ashworth]] straight: it's heat rub, sir. It made no difference. The sentence went to the police officer attached to the school, then to [[health:2|Chapel Allerton]], where the nurse who does his blood, [[professional:3|Marcia]], asked [[parent:3|Yvette]] in a low voice if there was something she'd like to share. [[professional:3|Marcia]]! She sang at the wedding.

[[council:1|Leeds]] then wanted him out to [[school:2|Bramley Works]], which is motor vehicle and boys who've set fire to things. Two of his cousins, [[child:2|Rochelle]] and [[child:3|Tremaine]], heard it from a girl whose dad drives the minibus.

I asked to see the sentence taken out. I was told I've no standing. So [[parent:3|Yvette]] asked, and was told it was "an observation, not a fact". Observations travel first class, it seems.

My number is [[contact:1|07700 900461]]. Evenings are best; I drive the 49.

[[parent:1|Winston Pascall]]
