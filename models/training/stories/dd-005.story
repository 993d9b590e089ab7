+++
id = "dd-005"
channel = "forum-pm"
from_name = "jaydensmum09"
from_addr = ""
subject = "dunno if this counts"
date = "2022-01-20T19:02:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "weve had a call about him from the education, we was told he wouldnt be right for here and to say were full"
+++
hi dunno if this counts. my lad jayden 13 no school since october. i been round 6 schools on the bus and all 6 was lovely till i said his surname. last one the lady in the office took pity on me and shut the hatch and said love weve had a call about him from the education, we was told he wouldnt be right for here and to say were full. full!! i could see the empty pegs. no one ever told me they was phoning any one and id never of said yes. she said dont say i said. dont no what else to put really. hes just sat there
