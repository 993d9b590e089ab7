+++
id = "kc-038"
channel = "email"
from_name = "Summer P"
from_addr = "summerp@example.com"
subject = "re [[child:1|Drew]]"
date = "2018-06-26T08:55:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hiya, me again. forgot to put that [[child:1|Drew]]'s new senco is called Mr [[professional:1|School]]! At [[school:1|mill Hill road juniors]]. So when i say "school said" it might be him or the school, sorry. He drew up a plan by the way so i take back Half of it. the summer concert is [[date:1|12th july]] and mrs [[professional:2|hill]] wants [[child:1|drew]] at the front. [[parent:1|Guy]] is over the moon, never seen a guy cry so much

%% signature
summer

