+++
id = "l-041"
channel = "email"
from_name = "Rhian Gwatkin"
from_addr = "rhian.gwatkin@example.org"
subject = "[[place:1|Caldicot]], [[child:1|Efan]]"
date = "2012-11-12T21:40:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "no-chance-to-correct"]
consent = "anonymised"
hold_until = "2013-02-01"
[[evidence]]
category = "insecure-handling"
quote = "MCC say that an office clear-out at Cwmbran, when its headquarters came down, saw \"a number of pupil records disposed of\", and Efan's was in the skip."
[[evidence]]
category = "no-chance-to-correct"
quote = "I sent it back to Adrian Flook with both the reports and was told he couldn't take comments after the fifteenth day, and I'd had it on the sixteenth."
+++
Shwmae! (that's most of my Welsh)

Not before [[date:1|1 February]] please, we've mediation at [[place:2|Pontypool]].

[[child:1|Efan]] has the misfortune to live in [[place:1|Caldicot]], have a dad in [[place:3|Newport]] and go to [[school:1|Llanfrechfa Grange Unit]], which is [[place:4|Torfaen]]. So at any review there's [[council:1|Monmouthshire]], [[council:2|Torfaen]], [[health:1|Aneurin Bevan]] (that's the health board, not a ghost) and sometimes [[council:3|Newport City]] for company. There's a fifth man who never says where he's from. [[professional:1|Gareth]], I think.

We'd two good reports in the spring: [[professional:2|Angharad Mascall]]'s, at [[health:2|Serennu]], on his hands, and one by his teacher, [[professional:3|Steve Tudge]]. Neither made it into his file at [[council:1|Monmouth]]. [[council:1|MCC]] say that an office clear-out at [[place:5|Cwmbran]], when its headquarters came down, saw "a number of pupil records disposed of", and [[child:1|Efan]]'s was in the skip. Mine isn't the only one; I know of a girl from [[place:6|Undy]], [[child:2|Lowri]], and a lad at [[place:7|Rogiet]].

So [[council:1|Monmouthshire]] wrote a fresh statement out of what it had, viz. a height chart. I sent it back to [[professional:4|Adrian Flook]] with both the reports and was told he couldn't take comments after the fifteenth day, and I'd had it on the sixteenth.

[[professional:2|Angharad]] is coming in February. The [[school:1|Grange]] has lent us [[professional:3|Steve]]. [[parent:1|Phil]], the dad, is bringing the height chart.

%% signature
Rhian

