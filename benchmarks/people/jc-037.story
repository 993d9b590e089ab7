+++
id = "jc-037"
channel = "email"
from_name = "Bridget Charlton"
from_addr = "bridget.charlton@example.co.uk"
subject = "A long way from [[place:1|Morpeth]]"
date = "2014-09-14T16:30:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "By the time we'd got a full copy of what Dr Marr had written it had been adopted, and the covering note said that amendments \"are no longer possible at this stage\"."
[[evidence]]
category = "other-collusion"
quote = "\"It would help us if health and yourself could both describe the vision as functional, I have squared it with Dr Pallister's registrar.\""
+++
Dear friends at the project

It was [[parent:1|Dorothy Elliot]] who told me to write. [[parent:1|Dot]] runs the post office up here and has done more for children with special needs, just by knowing who to ring, than the whole of [[council:1|Northumberland County Council]].

Our valley school, [[school:1|Upper Coquet First]], has nineteen children and two of them are mine: [[child:1|Hughie]], seven, and [[child:2|Nell]], five. A third, [[child:3|Adam]], boards weekly at [[place:2|Alnwick]] because there's no bus. [[child:1|Hughie]]'s deaf in one ear, short of sight and late in all things, and nobody could tell us why until a junior doctor at the [[health:1|RVI]] called [[professional:1|Siddharth]] happened to look at his fingernails. [[professional:1|Siddharth]]'s boss, Dr [[professional:2|Pallister]], did the rest.

You'll want the cast. Head: Miss [[professional:3|Dunn]], who teaches the juniors as well. Infants: [[professional:4|Heather]]. The peripatetic people, who come up the valley when there's no snow: Mr [[professional:5|Storey]] for hearing, [[professional:6|Elaine Gray]] for vision, and a psychologist, Dr [[professional:7|Benedict Marr]], about once a year, like a bishop.

Now in February [[professional:7|Marr]] came. He asked [[professional:4|Heather]] some questions through the hatch while she was doing dinners. He went. In March there was a planning meeting in [[place:1|Morpeth]], to which my husband [[parent:2|Tom]] and I were invited by a letter that [[parent:1|Dot]] delivered on the day itself, at eleven, for a meeting at ten. By the time we'd got a full copy of what Dr [[professional:7|Marr]] had written it had been adopted, and the covering note said that amendments "are no longer possible at this stage".

So what had he got wrong? He'd muddled [[child:1|Hughie]] with [[child:3|Adam]], in part. He had him "reading for pleasure". He'd our house down as a tied cottage (it's ours, just). He said [[professional:6|Elaine]] was content with the present level, when she'd been asking for a year for more time and has it in writing. I read it to her over the phone; she said "he's never spoken to me in his life, [[parent:3|Bridget]]."

[[professional:5|Storey]] is a careful man. He has four years to his pension. Yet it was [[professional:5|Alec Storey]] who drove up on his own petrol one Sunday with a copy of a letter. It was from a Mrs [[professional:8|Kirkup]], in placements, to the psychologist, dated the week before the visit. "It would help us if health and yourself could both describe the vision as functional, I have squared it with Dr [[professional:2|Pallister]]'s registrar." Registrar! That'd be [[professional:1|Siddharth]]. I went cold, because I liked him.

I rang the [[health:1|Infirmary]] and, to his credit, he called me on his break. He'd been telephoned, yes, by a [[professional:8|Valerie]] somebody, who'd asked could one say functional. He'd said that one could say it of anybody who wasn't blind. He'd no idea what for. He was very upset, and so was [[professional:2|Jean Pallister]], who wrote within the hour.

[[parent:2|Tom]]'s mother ([[parent:4|Winifred]], 88, still feeds the hens) asks at every meal "what's that [[professional:7|Marr]] said now?" Nothing, [[parent:4|Win]]. He's said nothing. [[professional:8|V.K.]] has said a very great deal, through a solicitor.

Miss [[professional:3|Dunn]] is closing at Christmas. The school, I mean, not her. [[professional:4|Heather Robson]] is going to [[school:2|Rothbury Crags]], and we're following with ours, as is the other family with a statement, the [[parent:5|Telfers]]; their [[child:4|Ruth]] and [[child:2|Nell]] are inseparable.

We'd rather be anonymous. I'll leave it to you how to disguise a valley.

%% signature
Bridget Charlton

