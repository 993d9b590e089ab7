+++
id = "t-077"
channel = "email"
from_name = "Tomas Jankauskas"
from_addr = "t.jankauskas@example.org"
subject = "dates, please see"
date = "2020-02-17T06:02:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "insecure-handling", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They met without us, I have seen the paper now."
[[evidence]]
category = "false-information"
quote = "paper says father \"absent\". I am absent because I pack cabbage."
[[evidence]]
category = "insecure-handling"
quote = "also to my work! To Wrangle Growers, because somebody typed the address from my payslip"
[[evidence]]
category = "subject-access-failure"
quote = "Now - it is not one month."
+++
My English writing is slow so I make list. I pack vegetables on nights; this is my break.

2016 - we come from [[place:1|Panevezys]] to [[place:2|Boston]]. [[child:1|Lukas]] is 3, says no words.
2017 - [[school:1|Haven Bank Infants]]. [[professional:1|Kath]] in the nursery class sees it first. Before doctor, before us.
[[date:1|6 Feb 2018]] - the [[health:1|Pilgrim]]. Dr [[professional:2|Obi]] says autism. I do not cry, [[parent:2|Rasa]] cries.
Sept 2018 - [[school:2|St Botolph's Court]]. Ms [[professional:3|Tunnard]] says he "has English problem, not autism".
[[date:2|21/5/19]] - meeting. I work. [[parent:2|Rasa]] goes with [[parent:3|Daiva]] from church for translate. They are told: wrong day. It was the right day. They met without us, I have seen the paper now.
[[date:3|3/6/19]] - paper says father "absent". I am absent because I pack cabbage.
July 2019 - [[council:1|Lincolnshire]] sends the absent-father paper to [[school:3|Fenside Oaks]], also to my work! To [[org:1|Wrangle Growers]], because somebody typed the address from my payslip. My supervisor [[parent:4|Mindaugas]] gave it to me folded, he did not read, he is a good man.
Nov 2019 - I ask for file. [[professional:4|Gemma P]] says one month.
Now - it is not one month.

[[child:1|Lukas]] speaks now, Lithuanian and English both. He said last week "[[parent:1|Tomas]], go sleep". Not even Tėtis! We laughed.
