+++
id = "ke-014"
channel = "forum-pm"
from_name = "biscuit_tin_72"
from_addr = ""
subject = "Re: EP reports"
date = "2016-02-28T22:40:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Comfort told my aunty at church that Hackney had rung her boss to get the minutes taken off."
+++
Short version as on the night shift. [[child:1|Blessing]] is 5. [[professional:1|Comfort]] who does her speech at [[health:1|Homerton]] put 45 mins a week in her report. Three weeks on there's another with the same date on it and "as appropriate". [[professional:1|Comfort]] told my aunty at church that [[council:1|Hackney]] had rung her boss to get the minutes taken off. Aunty is [[parent:1|Mercy]], she doesn't make things up. Teacher (Mr [[professional:2|Zielinski]]) kept the first one in his drawer for me, hero. Don't use names.

