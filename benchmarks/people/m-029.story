+++
id = "m-029"
channel = "email"
from_name = "Alasdair Charlton"
from_addr = "a.charlton@example.co.uk"
subject = "[[council:1|Northumberland]]: what the locum saw"
date = "2020-08-17T15:26:00+01:00"
html = false
kind = "story"
categories = ["false-information", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It's false, as a matter of plain dates, to say that her difficulties followed the death of her mother."
[[evidence]]
category = "report-change-requested"
quote = "they'd asked her to take out the full-time adult and the neuropsychology, and to 'bring in' the bereavement, and when she wouldn't, Miranda did it and left Ngozi's name on the front."
+++
Good afternoon.

I'm a country vet, and widowed, and I'm told I write the way I talk, in short bits between calls.

[[child:1|Flora]], 12. [[child:2|Beatrix]], [[child:2|Bea]], 9. [[child:1|Flora]] has a brain injury (riding accident, 2016, and yes I was holding the rope). Their aunt, [[parent:1|Cecily]], my sister, keeps us upright.

[[child:1|Flo]] was assessed by a locum EP, Dr [[professional:1|Ngozi Umeh]]. Locum, that's important, she didn't know the rules. She saw [[child:1|Flora]] over two days at [[school:1|Coquet Vale Middle]] and once at home in [[place:1|Rothbury]] with the lurcher on her feet. On [[date:1|13 January 2020]] she sent me what she'd written. "I understand you're to see it first," she said in the covering line.

She was wrong about that. I wasn't to see it first. On [[date:2|14 January]] I had this from [[professional:2|Miranda Ridley-Shaw]], Principal EP:

"Dear Mr [[parent:2|Charlton]], Dr [[professional:1|Umeh]] released a document to you in error. Please destroy it. A quality assured version will follow. [[professional:2|M R-S]]"

I did not destroy it. I am a man with a fireproof safe.

[[date:3|4 February]]: the quality assured version. There's a sentence on page 6 of [[professional:1|Umeh]]'s, "[[child:1|Flora]] needs a full-time adult with training in acquired brain injury, and neuropsychology review each term." In [[professional:2|Ridley-Shaw]]'s it's "[[child:1|Flora]] would benefit from staff awareness." There's a paragraph on fatigue that's vanished, and there's a new one, on bereavement, which suggests it's all the loss of her mother. My wife [[parent:3|Anna]] died in 2018. The fall was before that. It's false, as a matter of plain dates, to say that her difficulties followed the death of her mother.

I rang [[professional:1|Ngozi]]. She'd gone back to [[place:2|Leicestershire]]. "Oh no," she said. Then she told me. [[professional:2|Miranda]] had sat her down with [[professional:3|Kevin Storey]] from the SEN team, and they'd asked her to take out the full-time adult and the neuropsychology, and to 'bring in' the bereavement, and when she wouldn't, [[professional:2|Miranda]] did it and left [[professional:1|Ngozi]]'s name on the front.

Now [[professional:1|Ngozi Umeh]] put that in writing. She's a better man than I am. I sent it on [[date:4|2 March]] to [[professional:3|Storey]]'s director, a Mrs [[professional:4|Hepple]], and to the SENCO at [[school:1|Coquet Vale]], [[professional:5|Jack Weddell]]. [[professional:5|Jack]] rang within the hour; I was in a byre. "Everybody's going to go to ground," he said. Then the whole country went to ground, so I couldn't even be angry properly.

[[professional:4|Hepple]]'s reply, [[date:5|29 June]], in full: "We're satisfied that Ms [[professional:2|Ridley-Shaw]] acted within her remit. Dr [[professional:1|Umeh]] is no longer engaged by [[council:1|Northumberland County Council]]."

Meanwhile [[child:1|Flora]] sleeps fourteen hours a day. [[child:2|Beatrix]] reads to her. Neurology at the [[health:1|RVI]] (a Dr [[professional:6|Thackeray-Jones]], who calls [[child:1|Flora]] "Miss [[child:1|Charlton]]", which she enjoys) has offered to write to whoever's left.

I'd be obliged if you'd change us. Don't change [[professional:1|Ngozi]]; ask her. I think she'd want to be [[professional:1|Ngozi]].

%% signature
A. C. Charlton MRCVS

