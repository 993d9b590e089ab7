+++
id = "l-027"
channel = "email"
from_name = "Becky Ollerenshaw"
from_addr = "becky.olly@example.org"
subject = "[[place:1|Hope]]"
date = "2021-07-11T11:11:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "He'd had it from Matlock three weeks earlier, and so had the Hope Valley Federation and somebody at Bramhall Moor, where she's not been since she was five."
[[evidence]]
category = "no-chance-to-correct"
quote = "I wrote to Derbyshire with eleven corrections, beginning with her name, and was told by a Kelvin that the report had been \"finalised on receipt\"."
+++
Subject line isn't a mood, it's where we live: [[place:1|Hope]], in the [[place:2|Peak]], where the cement works is. My daughter is [[child:1|Hope]] as well. No, we weren't thinking. She was born in [[place:3|Stockport]] at [[health:1|Stepping Hill]], we bought here when she was four, and ever since then every form has bounced.

She's nine. Selective mutism, and she's hypermobile so her legs go. She's funny, in writing.

Up to Year 1 she was at [[school:1|Bramhall Moor Infants]] and [[council:1|Stockport]] did her plan. They did it well. [[professional:1|Siobhan Kerr]], who wrote it, came to the house, [[child:1|Hope]] passed her notes under the table, and it's the only plan I've ever seen which has a joke in it. Then came [[council:2|Derbyshire]].

[[council:2|Derbyshire]] is enormous. [[council:2|DCC]] has its offices in [[place:4|Matlock]], [[council:3|High Peak]] (different council, same sandwich) are in [[place:5|Buxton]] and [[place:6|Glossop]], and the school they wanted for her, [[school:2|Noe Valley]], would be in [[place:7|Bamford]], which is okay, it's three miles off. I hope I'm making sense. Her hospital remains [[health:1|Stepping Hill]]; her legs are at [[health:2|Sheffield Children's]]; her talking is at a health centre in [[place:8|Chapel]]. That's [[place:8|Chapel-en-le-Frith]]; nobody says it all.

In May we went to look round [[school:2|Noe Valley]]. Nice head, Mr [[professional:2|Dakin]], nice hall, big field. As we're leaving he says, you'll be pleased about the communication report, then. What communication report? He goes pink. He'd had it from [[place:4|Matlock]] three weeks earlier, and so had the [[school:3|Hope Valley Federation]] and somebody at [[school:1|Bramhall Moor]], where she's not been since she was five.

I got it in the end by standing in his office until he printed one. It's by [[professional:3|Leonie Thwaites]], who I've met, once, by video. She writes about "[[child:1|Faith]]". All the way through. [[child:1|Faith]] is shy, [[child:1|Faith]] prefers pink. Pink! I wrote to [[council:2|Derbyshire]] with eleven corrections, beginning with her name, and was told by a [[professional:4|Kelvin]] that the report had been "finalised on receipt". I replied that I'd like to know what sort of receipt.

So there we sit. [[council:2|Derbyshire]] won't reissue. [[professional:3|Leonie]] would, she's embarrassed, but she's on a contract ([[org:1|Talkabout North]], of [[place:9|Chesterfield]]) which says she's not to correspond with parents. [[council:1|Stockport]] shouldn't still be helping us, but [[professional:1|Siobhan]] sent me her old template with a note: "change nothing". Father [[professional:5|Dominic]] at [[org:2|St Barnabas]] has offered to marry somebody so that we could all move back. I think that was also a joke.

[[child:1|Hope]] wrote her own letter for you, and I'm copying it in full: "Dear people. I am not [[child:1|Faith]]. I would like the school with the field. From [[child:1|Hope]] in [[place:1|Hope]]."

She says you can use hers with her name in. I say you can't. Please anonymise.

%% signature
Becky O

