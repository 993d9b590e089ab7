+++
id = "i-017"
channel = "forum-pm"
from_name = "HebdenHippyMum"
from_addr = ""
subject = "long, sorry, get a brew"
date = "2010-03-08T00:37:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He'd had a visit, an actual visit to his office, from some bloke high up in SEN called Lister who wanted him to change \"full time\" to \"regular\" and to have a think about whether it was Tourettes at all or just a habit."
[[evidence]]
category = "false-information"
quote = "It's got Ash down as having \"no formal diagnosis\", and a bit about \"mother's alternative lifestyle and use of cannabis\", when I've never touched it in my life."
+++
Hiya, it's me off the statement thread. You said to PM rather than splurge it all over the board so I'm splurging here instead!

I've 4 kids, [[child:1|Rowan]] (14), [[child:2|Bryony]] (12), [[child:3|Ash]] (9) and the baby, [[child:4|Wren]]. Yes I know. Their dad was a tree surgeon. It's [[child:3|Ash]] this is about.

Right so [[child:3|Ash]] has Tourettes and OCD and a load of sensory stuff. He was at [[school:1|Luddenden Vale J & I]], with a head called [[professional:1|Barry Ogden]] who thought he was a naughty boy with a naughty mother, and a SENCO called Mrs [[professional:2|Holroyd-Banks]] who thought the sun shone out of [[professional:1|Barry Ogden]]. [[council:1|Calderdale]] LEA. I'd put in for a statement twice. Knocked back twice.

Third time lucky I get a letter saying yes they'll assess and everyone's got six weeks to write their advice. The psychiatrist from [[health:1|Calderdale Royal]] was Dr [[professional:3|Femi Bankole]] and honest to god that man was the first one in five yrs who listened. He told [[child:3|Ash]] about his own tics. He wrote four pages. He said "I strongly recommend full time 1:1 from an adult trained in tic disorders" and he said it to my face too.

Anyroad. Weeks go by. I ring him up to say thanks and when's it going in. And he goes, hasn't anyone told you? I said told me what. He'd had a visit, an actual visit to his office, from some bloke high up in SEN called [[professional:4|Lister]] who wanted him to change "full time" to "regular" and to have a think about whether it was Tourettes at all or just a habit. A habit!!! Dr [[professional:3|Bankole]] said to me, I have not changed it and I will not change it, but I thought you ought to know. I could have kissed him.

So you'd think that'd be the end. But when I got the proposed statement, there at appendix D where his report should've been, there's a different one. Two sides. By a Dr [[professional:5|Wm. Peel]] who I've never clapped eyes on, a retired feller they get in. It's got [[child:3|Ash]] down as having "no formal diagnosis", and a bit about "mother's alternative lifestyle and use of cannabis", when I've never touched it in my life. I'm asthmatic! I live in a council house in [[place:1|Mytholmroyd]], I sell candles, I'm about as alternative as a digestive.

I asked where the real report had gone and I was told by [[professional:6|Julie]] at the SEN office that there'd "only ever been one medical report". So I drove to [[place:2|Halifax]] with my copy of the four pages and I made her photocopy it in front of me and stamp it. Dated stamp, [[date:1|11 Dec 09]]. [[child:4|Wren]] screamed the place down the whole time which I think helped.

Final came in Feb, with both reports stuck in, one contradicting the other. 20 hours. We're appealing for the rest, it's [[id:1|10-00347]] if that means anything to you.

Do what you want with it hon. But nowt that'd lead back to Dr [[professional:3|Bankole]], or to us lot either while [[child:3|Ash]] is still there, he gets enough grief. And the name on here's not exactly hard to crack so not that either
xx

