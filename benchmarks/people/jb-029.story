+++
id = "jb-029"
channel = "email"
from_name = "N. Feuerstein"
from_addr = "nfeuerstein@example.net"
subject = "Confidentiality in a small community"
date = "2014-12-09T12:47:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "he phoned Lev Chaim, the Sunday club, and had a chat about the diagnosis with the volunteer who picked up, never having asked us."
[[evidence]]
category = "access-denied"
quote = "I wanted to be told who else had been rung; a Mr Farouk Nadeem regretted that the call list was \"an internal record\" and wouldn't part with it."
+++
Dear All,

I hope this reaches you before Chanukah.

Our [[child:1|Shmuli]] is eleven, [[council:1|Bury]] gave him a statement at five for autism, and he's at [[school:1|Ohr Tzion Boys']] in [[place:1|Prestwich]]. In our community one thinks hard about who is told. There are four older sisters; [[child:2|Chavi]], the eldest, is at the age of shidduchim. If you don't know what that means, ask anybody in [[place:2|Broughton Park]] and sit down first.

Rabbi [[professional:1|Glick]], his rebbi, knows. The SENCO, Mrs [[professional:2|Lefkowitz]], knows. It was a circle I could draw with a cup.

In the autumn the authority changed its psychology service, and a locum, [[professional:3|Kevin Stott]], phoned round for background. Fine. Except that he phoned [[org:1|Lev Chaim]], the Sunday club, and had a chat about the diagnosis with the volunteer who picked up, never having asked us. The volunteer was nineteen. Her name I know, and so does my wife [[parent:1|Bracha]], and so does the girl's mother, who's a matchmaker.

I complained to [[council:1|Bury MBC]]. I wanted to be told who else had been rung; a Mr [[professional:4|Farouk Nadeem]] regretted that the call list was "an internal record" and wouldn't part with it. He was courteous, I'll give him that, and wished us a happy festival.

I'm not after compensation. What I would like is the cup back.

Anonymous please, in every respect. The Hebrew especially.

%% signature
N.F.

