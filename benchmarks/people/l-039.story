+++
id = "l-039"
channel = "email"
from_name = "Mary Ellen Docherty"
from_addr = "maryellen.doc@example.com"
subject = "[[place:1|Gretna]], [[place:2|Longtown]], [[place:3|Appleby]] and the road between"
date = "2015-03-22T12:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "It was called a \"strategy discussion\", it went on for two hours about the way we live, and his mother Bridget was sat in the car park outside the whole of that time, feeding the baby."
[[evidence]]
category = "false-information"
quote = "\"Missed 14 hospital appointments\" was the other thing, when every one of the fourteen was posted to Collin in the month of June for a child who was lying in their own ward."
+++
Dear whoever,

My daughter-in-law's girl is putting this down for me as I talk; I read well enough but I don't write.

We are Travelling people. Winters we're on the site at [[place:4|Collin]], by [[place:5|Dumfries]]; from May we're about, [[place:2|Longtown]], [[place:3|Appleby]] for the fair, [[place:6|Kirkby Stephen]], down as far as [[place:7|Kendal]]. So part of the year a child of ours is [[council:1|Dumfries and Galloway]]'s and part of it [[council:2|Cumbria]]'s. It's not a mystery. It is the same every year, you could put it on a tea towel.

[[child:1|Johnny]] is the one. He's my grandson, seven, and he has epilepsy, and he's slow, God love him, slow and sweet. [[child:2|Mary Ellen]], called for me, is twelve. Baby [[child:3|Pat]] is no trouble.

[[council:1|D&G]] were good. There's a woman [[professional:1|Heather Corsane]], out of [[place:5|Dumfries]], the Traveller teacher, she's been coming to [[place:4|Collin]] with a box of books since my own were wee. [[school:1|Lochar Moss Primary]] kept his peg for him. It had his photo by it. [[health:1|DGRI]] has him on the right tablets.

Then he'd a bad fit in [[place:3|Appleby]], in the June. They took him to [[place:8|Carlisle]], the [[health:2|Cumberland Infirmary]], ten days. And [[council:2|Cumbria County Council]] says he must go to school while he's within their bounds; fine by me. To [[school:2|Eden Fell]], at [[place:9|Penrith]]. I walked in with him and met a Mrs [[professional:2|Bland]] and I thought, that's a nice name for a nice woman.

I'll tell you what she did. She'd a call with [[place:8|Carlisle]], with a doctor's secretary, with a fellow [[professional:3|Rowland]] of [[council:2|Cumbria]], and with the police. The police! And not one of us there. It was called a "strategy discussion", it went on for two hours about the way we live, and his mother [[parent:1|Bridget]] was sat in the car park outside the whole of that time, feeding the baby. [[professional:1|Heather]] heard of it through [[place:5|Dumfries]] and it was [[professional:1|Heather]] who told me.

What they wrote I've had read to me by three different people, to be sure. "Family of no fixed abode." "Missed 14 hospital appointments" was the other thing, when every one of the fourteen was posted to [[place:4|Collin]] in the month of June for a child who was lying in their own ward. He was in the bed! They were writing to Scotland to ask why he hadn't come.

The [[org:1|Priest's House]] in [[place:7|Kendal]] got us a lawyer, [[professional:4|Imogen Satterthwaite]], and she's had "no fixed abode" taken off. The other's still on.

He's home in [[place:4|Collin]]. [[school:1|Lochar Moss]] has his peg yet.

You're not to put our name. There are [[parent:2|Dochertys]] from [[place:5|Dumfries]] to [[place:10|Donegal]] and we'd all get the blame.

%% signature
Mary Ellen Docherty, senior
(written by Mary Ellen, junior)

