+++
id = "u-063"
channel = "forum-post"
from_name = "hilltopmam"
from_addr = ""
subject = "Whose child is this letter about??!"
date = "2009-11-27T21:58:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "half of it is about somebody else's little girl"
[[evidence]]
category = "discussed-without-consent"
quote = "What multi-agency meeting? Never heard of it, never asked to it."
[[evidence]]
category = "false-information"
quote = "We never turned down anything in our lives."
+++
Evening all. Right. Pasting the lot because otherwise nobody will believe me. Came this morning, second class. Mods, I know, I've told them already and I'll take the names out if you say.

------------------------------------
[[council:1|Cyngor Sir Powys]] / [[council:1|Powys County Council]]
[[place:1|Llandrindod Wells]] [[postcode:1|LD1 5QX]]

Our ref: [[id:1|SEN/IB/09/338]]
[[date:1|24 November 2009]]

Dear Mr and Mrs [[parent:1|Breese]]

Re: [[child:1|Ieuan Breese]], d.o.b. [[date:2|30/07/01]]
[[place:2|Bryn Celyn]], [[place:3|Kerry]], [[place:4|Newtown]]

Further to the multi-agency meeting of [[date:3|10 November]], at which your son's needs were considered by colleagues from education and health, I write to confirm the outcome.

It was noted that [[child:1|Ieuan]] attends [[school:1|Ysgol Pant y Ffynnon]] and that you declined speech and language therapy at [[health:1|Royal Shrewsbury]] in the spring.

In view of [[child:2|Cerys]]'s admission to [[health:2|Bronglais]] and the concerns shared by the school regarding her stepfather, Mr [[parent:2|Wozencraft]], Panel agreed that she should transfer to [[school:2|Maes Derw]] after Christmas. [[child:2|Cerys]] should not be told until transport is in place ([[org:1|Vyrnwy Valley Taxis]] to confirm).

Should you wish to discuss the above please contact [[professional:1|Eleri]] on extension 4.

Yours sincerely
pp [[professional:2|M. T. Gittins]]
------------------------------------

So.

1. What multi-agency meeting? Never heard of it, never asked to it.

2. We never turned down anything in our lives. We waited fourteen months for [[health:1|Shrewsbury]], and the week it came through the therapist ([[professional:3|Jo]], lovely girl) went on maternity and they shut the list. I've got the letter that says so. [[parent:3|Emrys]] wants to frame it.

3. And then halfway down the page half of it is about somebody else's little girl. Cut and paste job isn't it. I don't know a [[child:2|Cerys]]. But there's two thousand people round here and I've been through the [[parent:2|Wozencraft]]s in the phone book and there's the one. ONE. I could drive there in ten minutes. I know a thing about that man now I've no business knowing, and if I've got hers, then who's got ours?

Rang [[professional:1|Eleri]], no answer. Rang the main switchboard, got put through to Highways. Rang again, got a young lad called [[professional:4|Rhodri]] who asked me to post it back "so we can be sure it doesn't happen again". Post it back! I said I'd sooner hang on to it, thank you. Then he says would I mind not mentioning it.

My mother ([[parent:4|Gwenllian]], 81, was a health visitor back when this was [[place:5|Montgomeryshire]]) says in her day you'd have been up before the board.

[[child:1|Ieu]] meanwhile is fine and knows nothing, he's got his leg check at [[health:3|Gobowen]] on [[date:4|Dec 3rd]] and all he cares about is the vending machine there. His sister [[child:3|Mabli]] read the letter before I could stop her. She's in the same year as this other girl, it turns out. So that's that secret kept.

Do I ring the mum? What would you do? If the campaign wants it for their list they can have it but NOT the names, not ours and for God's sake not hers.
