+++
id = "kf-043"
channel = "email"
from_name = "Rowan Charlton"
from_addr = "rowancharlton@example.org"
subject = "[[child:1|Robin]] and the lost drawings"
date = "2010-02-24T13:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Last month I was told by the records people that the whole lot had been weeded, meaning shredded, in a clear-out, as they were \"not clinical content\"."
+++
Hello there

You may feel this one's too slight. [[child:1|Robin]] was eight then and is nearly ten. He doesn't write, because his hands won't let him, but he draws with his left foot, and for two years he drew how he felt about everything for a psychologist called [[professional:1|Maeve]]. Sixty-one pictures. I counted, since I'd supplied the paper.

Then she moved to Ireland, and we got Dr [[professional:2|Snaith]], at [[health:1|Hexham General]]. I asked for the drawings to be passed over. "Of course." I asked at Easter, and at the summer fair, where he was running the tombola. Last month I was told by the records people that the whole lot had been weeded, meaning shredded, in a clear-out, as they were "not clinical content".

Not clinical content. There was one of his bed with bars on and nobody in the room. [[professional:1|Maeve]] had built her whole argument for a change of school around that picture, and [[council:1|Northumberland]] now say there's nothing to support her conclusions. [[parent:1|Neil]], who isn't a man for gestures, drove over to [[place:1|Morpeth]] and stood in the council offices with a child's easel until somebody called [[professional:3|Wendy]] came down.

She took notes. She did cry. We've heard nothing since [[date:1|Feb 1st]].

[[school:1|Tynebank First]] have offered to put up an exhibition. [[child:1|Robin]] says he'll think about it.

No surnames please.

%% signature
Rowan

