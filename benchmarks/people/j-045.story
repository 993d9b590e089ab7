+++
id = "j-045"
channel = "email"
from_name = "The Revd Canon Hugh Lacon-Davies"
from_addr = "hugh.lacondavies@example.org"
subject = "A confession of sorts ([[council:1|Herefordshire]])"
date = "2016-11-13T19:19:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It was the community nurse's continence assessment of my own son, nine pages of it, sent round to eleven governors, among them our churchwarden and the man who does our hedges, and we had been told that it hadn't yet been written up."
[[evidence]]
category = "report-change-requested"
quote = "She'd sent it to the authority's funding officer, who had asked her to \"soften the personal care section, as it implies a second adult\", and it was while she was thinking about it that the thing was passed on as it stood."
+++
Dear friends,

It being Remembrance Sunday I've been on my feet since six, and I write this with a glass at my elbow, so forgive any warmth.

There's a custom, when one is the vicar, of being put on things. I have been put on the governing body of [[school:1|St Dubricius' Primary]] at [[place:1|Weobley]] for nineteen years. I have also been, for twelve of those, father to [[child:1|Barnaby]], who was born with spina bifida, and is clever, rude, and a bell-ringer. I used not to think the two offices could meet. In May they met.

We governors are sent a pack. In this one was an item, "Pupil B, funding". Since there's only one child in that school whose lift breaks down I knew Pupil B rather well; he was upstairs, not tidying his room. I ought at once to have declared an interest and gone out. I did so, in the end. But my eye had by then fallen upon a page, and there are things that one can't unread.

It was the community nurse's continence assessment of my own son, nine pages of it, sent round to eleven governors, among them our churchwarden and the man who does our hedges, and we had been told that it hadn't yet been written up.

My wife, [[parent:1|Cressida]], is a calm woman. She said nothing, put on her boots and walked to [[place:2|Dilwyn]] and back. When she returned she telephoned the nurse. [[professional:1|Sally Meredith]] is her name, and she's based at [[health:1|Hereford County]]. Poor [[professional:1|Sally]] hadn't sent it to the school at all. She'd sent it to the authority's funding officer, who had asked her to "soften the personal care section, as it implies a second adult", and it was while she was thinking about it that the thing was passed on as it stood.

The funding officer was Mr [[professional:2|Jeremy Pugh-Jenks]]. I had, God help me, married him. I don't mean to him. I took his wedding, at [[place:3|Eardisland]], on [[date:1|2 June 2007]].

He came to see me, in the vestry, before the eight o'clock. He had been under pressure, he said, and he thought that if governors saw what "the full cost" looked like they might offer to meet part of it. He hoped I would regard this conversation as under the seal. I told him that it wasn't that sort of church.

[[child:1|Barny]] found out from a boy at ringing practice, the hedge man's grandson, [[child:2|Callum]]. He came home and asked me what continence was, knowing quite well, to see what I'd say. He hasn't rung since. He was going to be let loose on the tenor at Christmas.

I've resigned from the governors. The Bishop has been told; so has the diocesan education man, [[professional:3|Aidan Fforde]], who said they'd "reflect". [[council:1|Herefordshire Council]] wrote on [[date:2|5 October]] that the circulation had been proportionate.

I'd be glad if you would call me something else, a postman perhaps, and my son's affliction something less particular. A village of six hundred will not be deceived but it'd be a kindness to let it pretend.

%% signature
Yours in Christ,
Hugh

