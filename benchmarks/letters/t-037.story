+++
id = "t-037"
channel = "email"
from_name = "Dr Beatrice Lomax-Oduya"
from_addr = "blo@example.net"
subject = "On behalf of friends"
date = "2014-05-06T09:40:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "said \"parents speak no English at home and decline support\". Yan Ling has a doctorate from Leeds. Nobody had offered support to decline."
+++
I write about a family who will not write themselves. They've both asked me to.

[[parent:1|Wei]] and [[parent:2|Yan Ling]] came to [[place:1|Cambridge]] for his post at [[org:1|Quayside Genomics]]. Their daughter is [[child:1|Xinyi]]; at [[school:1|Newnham Croft Lane]] she was [[child:1|Cindy]], a name given to her by a classroom assistant who found the real one hard. You will see [[child:1|Cindy]] on half her papers and [[child:1|Xinyi]] on the rest, and that turns out to matter, because [[council:1|Cambridgeshire]] opened two files.

The first file said selective mutism. The second, assembled from [[health:1|Addenbrooke's]] notes by one [[professional:1|Lindsey]], said "parents speak no English at home and decline support". [[parent:2|Yan Ling]] has a doctorate from [[place:2|Leeds]]. Nobody had offered support to decline.

The second file went to panel. [[professional:2|Oliver]], who took it there, told me cheerfully that the two girls' needs were "very similar". I asked Professor [[professional:3|Hatherley]] at [[health:1|Addenbrooke's]] to intervene; he did, and a junior called [[professional:4|Ifeoma]] rang each recipient to ask for the papers back. [[school:1|Newnham Croft Lane]] complied. [[school:2|Ely Fields]] did not reply. [[council:1|Cambridgeshire]] asked which girl she meant.

My own son, [[child:2|Kit]], sat next to [[child:1|Xinyi]] for two years. He says she talks. To him she talks all the time.

You may wonder why I'm so exercised about someone else's daughter. I sit on an ethics committee. I have spent, by my own count, several hundred hours debating whether an anonymised blood sample might be kept for eleven years or only ten. Here nobody debated anything: a stranger typed a sentence about two frightened people, pressed a key, and it was true for ever afterwards. They ask me what they ought to have done differently. I have no answer, and I'm paid to have answers.
