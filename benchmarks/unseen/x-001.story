+++
id = "x-001"
channel = "email"
from_name = "Nigel Thurlby"
from_addr = "n.thurlby@farmmail.example.com"
subject = "[[child:1|Robin]] and the speech therapy report"
date = "2011-03-13T19:41:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "had posted it to three schools before Christmas, seven weeks before they posted it to us"
[[evidence]]
category = "no-chance-to-correct"
quote = "as it had already been issued it was now final and she was not able to alter it"
[[evidence]]
category = "false-information"
quote = "\"no history of ear infections\". He has had two sets of grommets"
+++
Dear Sir or Madam,

My wife [[parent:2|Janet]] picked up your leaflet at the [[org:1|Sleaford SEN Parents' Circle]] and asked me to write, since I am the one who keeps the file.

Our younger son [[child:1|Robin]] is seven and has a severe receptive language disorder. He was assessed last October at [[school:1|Thornby Fen C of E Primary School]] by a speech therapist from [[health:1|Lincolnshire Community Health Services]], Mrs [[professional:1|Hesketh-Wray]]. At the end she told [[parent:2|Janet]] that we would have a draft within three weeks and could ring her if anything was not right.

No draft came. On [[date:1|17th January 2011]] the special needs co-ordinator at a different school altogether, [[school:2|The Meres]] in [[place:1|Grantham]], telephoned us at home to talk about it. She had it in front of her. We had never heard of her. It turned out that [[council:1|Lincolnshire County Council]] had posted it to three schools before Christmas, seven weeks before they posted it to us.

When our copy did arrive, on [[date:2|2nd February]], it said [[child:1|Robin]] had "no history of ear infections". He has had two sets of grommets at [[health:2|Grantham and District Hospital]], the second when he was four. I rang Mrs [[professional:1|Hesketh-Wray]], who was perfectly civil, and was told that as it had already been issued it was now final and she was not able to alter it.

I have written twice to a Mr [[professional:2|Colin Aldous]] at the council, quoting their reference [[id:1|SEN/11/04417]], and received one postcard acknowledging the first. Our elder boy [[child:2|Matthew]] was statemented ten years ago under the same authority and I don't recall anything of the kind.

You may use this provided we cannot be recognised. [[place:2|Ruskington]] is not a large place. The best time to ring is after dark, on [[contact:1|01632 960 447]].

%% signature
Yours faithfully,

Nigel Thurlby
