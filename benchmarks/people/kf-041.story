+++
id = "kf-041"
channel = "email"
from_name = "Tracey Hadley"
from_addr = "traceyhadley@example.com"
subject = "yow wo believe this"
date = "2015-06-08T18:05:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Next I know me mate Donna, whose sister's a dinner lady at Priory Farm, says they've had a big report on our Kayden up there for a fortnit, an I ay sid so much as the front on it."
+++
Bostin idea this, collectin um up. I ay much of a writer but here goos.

Our [[child:1|Kayden]] is in year three at [[school:1|Wren's Nest Rise]]. He cor read an he cor sit still an he's the kindest kid yow ever met. His speech lady was [[professional:1|Pauline]], we'd had her since he was two, an when er retired we got [[professional:2|Hinchcliffe]].

Now [[professional:2|Hinchcliffe]], er never come to the house. Never. Er saw him once in the corridor by the coats. I says to [[professional:3|Sandra]], that's the TA, dow er want to talk to me? Er says no, er's gorra form to fill in.

Next I know me mate [[parent:1|Donna]], whose sister's a dinner lady at [[school:2|Priory Farm]], says they've had a big report on our [[child:1|Kayden]] up there for a fortnit, an I ay sid so much as the front on it. I went up the wall. I rung [[council:1|Dudley]]. The wench on the phone was all right, [[professional:4|Chantal]], er says it was sent "for consultation". I says who's consultin me?

His dad [[parent:2|Wayne]] went up [[health:1|Russells Hall]] to ask the kids' doctor, [[professional:5|Banerji]], an he day know nothin about it neither. He was as mad as we was.

Any road up, they've said they'll post it. Posted where? Cos we moved in [[date:1|27 March]] an they've still got us down [[place:1|Netherton]].

Tara a bit

%% signature
Trace

