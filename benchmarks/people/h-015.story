+++
id = "h-015"
channel = "email"
from_name = "Wing-Yan Cheung"
from_addr = "wingyan.cheung@example.org"
subject = "What they wrote about [[child:1|Ka-Ho]] (English name [[child:1|Jasper]])"
date = "2013-12-01T18:22:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "By that date, we know now, the report was with the head, with Trafford, with Sale West CAMHS and with a language unit we had never heard of. We had not seen it. It came to us five weeks later, after I asked for the third time."
[[evidence]]
category = "no-chance-to-correct"
quote = "Dr Marsh's office replied that \"parental comments are welcomed at the drafting stage, which has now closed\". We were never in the drafting stage. We weren't told that it had opened."
[[evidence]]
category = "discussed-without-consent"
quote = "On 11 July 2013 seven people had sat down in the head's office and talked about our son, page 9 included, and decided that I was to go on a parenting course. Neither of his parents had been invited or even told."
+++
Dear Campaign,

My brother is writing the English part of this for me, so if it sounds like an accountant, it is because he's an accountant. The feelings are mine.

My son is [[child:1|Cheung Ka-Ho]]. At [[school:1|Moss Bank Primary]] he is [[child:1|Jasper]], at home [[child:1|Ho Ho]] or [[child:1|Ho-jai]]. He is eight and has a diagnosis of autism with selective mutism. We live in [[place:1|Sale]] above our shop. It's not for sale, people always ask.

The order of events was as follows.

In spring the school asked for the EP. I signed for an observation only. Dr [[professional:1|Fenella Marsh]] came on [[date:1|16 April 2013]], and again on [[date:2|23 April 2013]]. I was told a report would be sent to me in draft.

On [[date:3|21 May 2013]] [[child:1|Jasper]]'s teacher, Miss [[professional:2|Robinson]], stopped me on the stairs to say how interesting it was. By that date, we know now, the report was with the head, with [[council:1|Trafford]], with [[health:1|Sale West CAMHS]] and with a language unit we had never heard of. We had not seen it. It came to us five weeks later, after I asked for the third time.

It has twenty-two pages. Most of them are right, she's a careful woman. But on page 9, under the heading "Diagnosis", there's only a dash. The mutism isn't named anywhere in it, so whoever reads page 9 sees a boy who won't speak and wonders what his mother did. You should hear our kitchen on a Sunday. My mother [[parent:1|Mei-Ling]] is deaf in one ear and the entire family shouts.

I wrote two pages of comments in Chinese and my brother translated them. Dr [[professional:1|Marsh]]'s office replied that "parental comments are welcomed at the drafting stage, which has now closed". We were never in the drafting stage. We weren't told that it had opened.

Then in September there came an invitation to discuss "next steps agreed at the meeting of [[date:4|11 July]]". Which meeting? On [[date:4|11 July 2013]] seven people had sat down in the head's office and talked about our son, page 9 included, and decided that I was to go on a parenting course. Neither of his parents had been invited or even told. My husband [[parent:2|Raymond]] asked who the seven were. The head, Mrs [[professional:3|Alderley]], counted them on her fingers and ran out.

I went on the course. It was six Wednesday mornings in a church hall in [[place:2|Stretford]]. The lady who ran it, [[professional:4|Bernadette]], said to me after the second week, "I can't think why they've sent you." I told her: page 9.

[[child:1|Jasper]] spoke in school for the first time this November. He said "no thank you". I'm very proud of both halves of it.

Please do not put our name or the shop. My brother wishes to add he's not charging for this.

%% signature
Yours sincerely

Cheung Wing-Yan
(and Cheung Wing-Kit, ACCA)

