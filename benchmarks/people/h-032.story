+++
id = "h-032"
channel = "email"
from_name = "Philippa Grantley-Shaw"
from_addr = "pgs@example.net"
subject = "Three phone calls ([[council:1|Glos]])"
date = "2013-02-28T18:54:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "He asked her to hold back her autism letter until after the 15 February panel and she said that she would, if he'd see to it that her unit kept its two school places for the year."
[[evidence]]
category = "school-approached"
quote = "He rang them, without our knowing, to suggest they turn Rufus down because \"the parents are litigious\"."
+++
Dear Campaign,

There were three telephone calls, and I know about them because the paediatrician's secretary, [[professional:1|Dot]], does her calls on speakerphone and I was in the waiting room with [[child:1|Rufus]].

First call. The council's placements manager, [[professional:2|Adrian Vole-Hart]], to Dr [[professional:3|Siobhan Keane]]. He asked her to hold back her autism letter until after the [[date:1|15 February]] panel and she said that she would, if he'd see to it that her unit kept its two school places for the year. They didn't whisper. It was all very jolly.

Second call, same man, to [[school:1|Winchcombe Lodge]], for which we'd asked. I didn't hear that one, I had it from the bursar, [[professional:4|Peregrine]]. He rang them, without our knowing, to suggest they turn [[child:1|Rufus]] down because "the parents are litigious". We'd written one letter. It was about parking.

Third call was mine. I rang [[professional:2|Vole-Hart]] and said that I knew of one and two. He asked me to put it in writing, so I have, to you.

[[child:1|Rufus]] is nine. [[child:1|Roo]], to us. He was stacking magazines in order of height all through the first call and said at the end of it: "That man talks like a cheque." I've no idea where he gets it.

Please take our names off. [[council:1|Gloucestershire]] may keep theirs on.

%% signature
Philippa G-S

