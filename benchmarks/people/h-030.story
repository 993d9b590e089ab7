+++
id = "h-030"
channel = "email"
from_name = "Roisin Mac Giolla"
from_addr = "roisin.mg@example.org"
subject = "[[council:1|SELB]] and the two psychologists"
date = "2012-04-30T22:37:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Somebody at the Board, Trevor Boyd, had sent it back to her with a note to drop the scribe and the quiet room, \"as these do not exist in the Irish-medium sector\"."
[[evidence]]
category = "false-information"
quote = "It says he assessed Dara in school for two hours on 11 January, that he was unable to read in English, and that his parents \"insist upon Irish against advice\". No such man ever met him."
+++
Hi all,

A friend in [[place:1|Lurgan]] passed me your link. I'll try and keep it straight, my husband says that I tell a story like somebody falling down the stairs.

We've the three: [[child:1|Caoimhe]] (12), [[child:2|Dara]] (10) and [[child:3|Fiadh]] (4). It's [[child:2|Dara]] I'm on about. He has Tourette's and he's a fierce wee scholar. He goes to [[school:1|Bunscoil na Coille]], so he does all his learning through Irish. Hold on to that too.

The Board sent out an EP in October, [[professional:1|Heather Gilpin]]. Lovely girl. She'd no Irish. She asked could she test him in English and we said surely, he has both. She tested him and she was straight with us. She sat in our kitchen and told us the scores, and they were what you'd expect, top end on everything bar the processing speed. She said "I'm going to recommend a laptop, a scribe, and a quiet room".

[[date:1|5 Dec 2011]], report comes. Scores the same as she said. Recommendations: one laptop. I rang her.

"[[parent:1|Roisin]]," says she, "I wrote down the three." Somebody at the Board, [[professional:2|Trevor Boyd]], had sent it back to her with a note to drop the scribe and the quiet room, "as these do not exist in the Irish-medium sector". They don't exist! As if he'd asked for a unicorn.

So I appealed. And in the Board's papers for that, there's another report. Different psychologist altogether, a Mr [[professional:3|Noel Sturgeon]]. Dated [[date:2|17.1.12]]. It says he assessed [[child:2|Dara]] in school for two hours on [[date:3|11 January]], that he was unable to read in English, and that his parents "insist upon Irish against advice". No such man ever met him. On [[date:3|11th January]] our [[child:2|Dara]] was in [[health:1|Craigavon Area Hospital]] having his appendix out. I have the wee bracelet. And his principal, Mrs [[professional:4|Uí Néill]], has the visitors' book, and there's no [[professional:3|Sturgeon]] in it.

When my solicitor, [[professional:5|Patsy Kearns]], put that to [[council:1|SELB]] they told her it'd been "a desk-based exercise". You can't ask a desk to read!

Funny thing is, there's another [[child:4|Dara]] in P6, a wee girl, [[child:4|Dara Toal]], and she really can't read in English yet, because nobody's begun with her. I've wondered since. I said it to her mammy, [[parent:2|Bronagh]], and she'd a face on her like thunder, for nobody had told her of any two-hour assessment of her child either. But that's only a guess of ours and you shouldn't put it in.

Tribunal's in June. I'm grand about you using it so long as we're not named and you don't say Irish-medium, there are only so many of us. Say "a specialist school".

%% signature
Le gach dea-ghuí,
Róisín

