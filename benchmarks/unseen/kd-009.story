+++
id = "kd-009"
channel = "email"
from_name = "Piers Lockhart-Vane"
from_addr = "piers.lv@example.com"
subject = "adopted child, two dads, one very odd meeting"
date = "2013-04-25T18:52:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "At each of them they went through our son's birth family history, which we have never shared with anybody at that school, and no one asked us, told us or sent us a note."
+++
Hello

Keeping it brief because I've got bath time in ten.

[[parent:1|Anton]] and I adopted [[child:1|Reggie]] through [[org:1|Southdown Adoption]] in 2009 and he started at [[school:1|Lewes Crescent Infants]] the September after. Attachment stuff, some foetal alcohol. [[council:1|B&H]] did the statement.

In January his teacher Ms [[professional:1|Imrie]] let slip "as [[professional:2|Carole]] said at the network meeting". I asked who [[professional:2|Carole]] was. She's from the virtual school. I asked what network meeting. Silence you could have spread on toast.

It turns out there'd been three, at the [[health:1|Royal Alex]], run by a Dr [[professional:3|Felicity Bohm]], with the school nurse, [[professional:2|Carole Stubbs]] and someone from [[council:1|Brighton and Hove]]'s SEN team. At each of them they went through our son's birth family history, which we have never shared with anybody at that school, and no one asked us, told us or sent us a note. [[parent:1|Anton]] found out his birth mother's first name had been on a flip chart. [[child:1|Reggie]] doesn't know it yet himself.

Dr [[professional:3|Bohm]] wrote a nice enough apology dated [[date:1|8 Feb]]. She called it a "governance lapse". The SEN people have not written at all, and when [[parent:1|Anton]], who doesn't let go, cornered their manager [[professional:4|Simon Yeo]] at an open evening, [[professional:4|Yeo]] said that technically the meetings hadn't been about [[child:1|Reggie]]. His photo was on the agenda!

Don't identify us. There are a few two-dad families in [[place:1|Hove]] but only one with a kid who's this fond of bin lorries.

%% signature
Bath's running over
Piers

