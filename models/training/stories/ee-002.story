+++
id = "ee-002"
channel = "forum-pm"
from_name = "gem_n_the_gang"
from_addr = ""
subject = "ep report"
date = "2021-02-02T13:33:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "ep done hers over zoom n next thing i know nursery, portage n the health visitor have all got it n are asking is it ok for me, n im stood there in me dressing gown like is WHAT ok"
[[evidence]]
category = "no-chance-to-correct"
quote = "then when i went to say our mason doesnt bite anymore they were like aw its gone to panel now pet the window for changes was last week"
+++
hiya chick. sunderland here, well houghton. ep done hers over zoom n next thing i know nursery, portage n the health visitor have all got it n are asking is it ok for me, n im stood there in me dressing gown like is WHAT ok got it off portage in the end bless her. then when i went to say our mason doesnt bite anymore they were like aw its gone to panel now pet the window for changes was last week what window. i never even seen a house xx
