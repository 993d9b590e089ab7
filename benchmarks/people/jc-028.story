+++
id = "jc-028"
channel = "email"
from_name = "Malcolm Postlethwaite"
from_addr = "m.postlethwaite@example.net"
subject = "[[child:1|Robbie P]] and [[council:1|Cumbria]]"
date = "2009-12-14T20:45:00+00:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "She told Tinnion that Dr Benn was \"not a registered psychologist\", which Brenda wrote down, and which is a lie, she's been on the register thirty years."
[[evidence]]
category = "reports-circulated-unseen"
quote = "There's a second report in it, on my lad, by a council psychologist called P. Wharton, fourteen months old, that had been to the panel and the school and never to us."
+++
Sir,

I'm not a writer. My wife [[parent:1|Brenda]] has asked me to set this down before Christmas, so that we can have Christmas.

Lad is [[child:1|Robbie]], 14, dyslexic to the point he can't read a bus. Older sister [[child:2|Steph]] is at [[place:1|Lancaster]] doing nursing. We're in [[place:2|Cleator Moor]]. I drive for [[org:1|Ennerdale Plant Hire]] and so does my brother [[parent:2|Ken]].

School is [[school:1|Wath Brow High]]. Head: Mr [[professional:1|Tinnion]]. Form teacher: Mrs [[professional:2|Birkett]], first name [[professional:2|Sandra]], who I'll not hear a word against. Learning support: a chap by the name of [[professional:3|Nigel]]. For months I thought [[professional:3|Nigel]] was his surname as all the kids call him Mr [[professional:3|Nigel]]; it's [[professional:3|Nigel Fearon]].

2007. [[professional:2|Sandra]] says get him tested. School says no money. [[parent:2|Ken]]'s wife [[parent:3|Angela]] knew of a woman in [[place:3|Cockermouth]], Dr [[professional:4|Ursula Benn]], who did it for us at a fair price. She put him at the first centile. She asked for an hour a day from a specialist.

[[date:1|8 Feb 08]]. Took it to Mr [[professional:3|Fearon]]. He said he'd never seen a score like that, and he'd photocopy it. Fine.

[[date:2|17 April 08]]. Meeting. There was him, Mr [[professional:1|Tinnion]], and [[professional:5|Glenda Moss]] from the council. Mrs [[professional:5|Moss]] had read it, it had notes all down it. She told [[professional:1|Tinnion]] that Dr [[professional:4|Benn]] was "not a registered psychologist", which [[parent:1|Brenda]] wrote down, and which is a lie, she's been on the register thirty years. We'd no answer to it on the day. [[child:1|Robbie]] was sat outside with his headphones.

[[professional:4|Ursula]] sent her certificate, recorded delivery. It got signed for by "[[professional:5|GM]]".

June 08. Statement refused. Reason: no evidence from a qualified person.

Sept 08. Mrs [[professional:2|Birkett]] wrote to [[professional:5|Glenda]] off her own bat. Was told it was not her place.

2009. We go to the Tribunal on our own, no solicitor. [[child:2|Steph]] comes home and does the bundle on the front room floor. [[parent:3|Angie]] types. The council's bundle comes, and I will give you this as I read it. There's a second report in it, on my lad, by a council psychologist called [[professional:6|P. Wharton]], fourteen months old, that had been to the panel and the school and never to us. He had seen [[child:1|Robbie]] for half an hour in the library, in the guise of "a man doing a survey". [[child:1|Robbie]] remembered him. "He asked what I wanted for my tea," he said.

And Mr [[professional:6|Wharton]], [[professional:6|Peter]], he'd found the very same as Dr [[professional:4|Benn]]. First centile. They'd had it all along.

[[date:3|26 November]]: hearing, in [[place:4|Carlisle]]. The chairman asked [[professional:5|Moss]] why this had not been sent to the parents. She said that she assumed [[professional:3|Nigel]] had. [[professional:3|Nigel]] had gone for a job in [[place:5|Barrow]]. [[professional:6|Wharton]] was there and he came over after and shook my hand, said he was sorry, that he had asked twice.

We got it, the hour a day. [[child:1|Robbie]] read the sign at [[place:6|Shap]] services to us, on the way back from fetching our [[child:2|Steph]]. [[parent:1|Brenda]] had to pull over.

%% signature
M. Postlethwaite

