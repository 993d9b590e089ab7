+++
id = "kg-029"
channel = "email"
from_name = "Orlaith McGlinchey"
from_addr = "o.mcglinchey@example.org"
subject = "[[child:1|Cathal]] and [[child:2|Dáithí]] – [[place:1|Strabane]]"
date = "2018-06-18T12:44:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "she'd emailed the draft to Sinead Harkin and to the area office in Omagh by the Friday, and when I asked for mine she said parents' copies went out with the decision, so for eleven weeks I was the only one who hadn't read it."
[[evidence]]
category = "false-information"
quote = "We had never been asked, never mind agreed, and there it sits over a signature."
+++
Hello there,

I've two sons, one statement, and a filing cabinet. [[child:1|Cathal]] is nineteen and out the other end of it. [[child:2|Dáithí]] is eight and going in. I thought the second time round would be easier because I'd know the road, and what I've found is that they dug up the road.

With [[child:1|Cathal]] it was the [[council:1|WELB]]. He'd been at [[school:1|St Colman's Strand PS]], Mrs [[professional:1|Devine]]'s class, and couldn't hold a pencil at seven. Board psychologist, Mr [[professional:2|Sloan]], came up from [[place:2|Omagh]], put him through the blocks and the beads, said dyspraxia, said language disorder, wrote a statement for fifteen hours, done, June to March. [[parent:1|Fintan]] (himself) and I had complaints at the time! We'd a classroom assistant, [[professional:3|Noeleen]], that was never off the phone. We should have gone down on our knees in thanks.

[[child:1|Cathal]] went to [[school:2|Holy Cross Mourne College]] after, and there was some bad dealing there in third year, with a Vice Principal called [[professional:4|Gormley]], I'll tell you it in a minute for it belongs to your campaign. And he's now in the tech in [[place:3|Derry]] doing joinery.

[[child:2|Dáithí]], though. Same school, new principal ([[professional:5|Sinead Harkin]]). Stage 1, Stage 2, stage this. [[health:1|Altnagelvin]] had him diagnosed at five; Dr [[professional:6|Balasubramanian]] wrote a letter that was four pages long and could not have been plainer. In September 2016 the school applied. In January 2017 it was lost. In March they applied again and it was refused, as the psychologist hadn't seen him. The psychologist hadn't seen him as there was a quota, five children a school a year, and he was number seven. I know who was number six, it was wee [[child:3|Aoibhinn]], and her mother [[parent:2|Bronagh]] and I used to joke we'd toss a coin.

He was seen this year on [[date:1|8th February]] by [[professional:7|Leanne Crozier]]. She was two hours at it. And I have to tell you she was lovely with him. But here: she'd emailed the draft to [[professional:5|Sinead Harkin]] and to the area office in [[place:2|Omagh]] by the Friday, and when I asked for mine she said parents' copies went out with the decision, so for eleven weeks I was the only one who hadn't read it.

Back to [[professional:4|Gormley]]. It was 2012. [[child:1|Cathal]] was being put off the bus by a gang of fellas and he'd lash out. I was in the school about it once a week. What I didn't know was he'd written to the Board recommending a move to [[school:3|Erne Bank]], thirty miles off, and saying "parents in agreement". We had never been asked, never mind agreed, and there it sits over a signature. I found it six years after, this spring, when I got [[child:1|Cathal]]'s records out to show them what a statement used to look like.

I'd be obliged if you'd change all our names; put us in the [[place:4|Mournes]] or somewhere, they've plenty of [[parent:3|McGlinchey]]s there (they haven't).

%% signature
Slán,
Orlaith

