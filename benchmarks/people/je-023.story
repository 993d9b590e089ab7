+++
id = "je-023"
channel = "email"
from_name = "Ruth Rosenfelder"
from_addr = "ruth.rosenfelder@example.org"
subject = "[[child:1|Moishe]] and [[child:2|Shloimy]]"
date = "2015-02-24T17:00:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said that at Hackney it was a rule in the team that figures came out of the draft before anybody outside could read it."
+++
Dear Sirs

Two boys, two sets of advice, two years, one identical mistake. I teach so I notice.

[[child:1|Moishe]] was seen in 2012 by [[professional:1|Benedict]]. [[child:2|Shloimy]] was seen last summer by [[professional:2|Zainab]], who was a pleasure and wore covered sleeves out of consideration for the house. Both of them, when I asked how many sessions, went shy. [[professional:1|Benedict]] laughed it off. [[professional:2|Zainab]] is young, and honest. She said that at [[council:1|Hackney]] it was a rule in the team that figures came out of the draft before anybody outside could read it. She showed me on her screen: there had been a "3 x 45" and there was a grey space.

My husband's chavrusa [[parent:1|Yanky]] has a daughter, [[child:3|Gitty]], with the same grey space.

I telephoned [[professional:3|Lorna]]. A nice voice; she'd only been taking the minutes since Purim. She passed me to [[professional:4|Fitzroy]], who took us on as a case at [[org:1|Lea Marsh Advice]] and hasn't let go. He reads upside down. In the meeting at [[school:1|Beis Rivka Road School]] he read, upside down, off [[professional:5|Maxine]]'s pad, "don't let her get to hours". He asked her very sweetly if she'd mind reading it out.

My mother in law, [[parent:2|Faigy]], thinks that we ought not to wash linen in public. Hence no names.

Yours

%% signature
R. Rosenfelder (Mrs)

