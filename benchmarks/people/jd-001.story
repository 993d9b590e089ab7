+++
id = "jd-001"
channel = "forum-post"
from_name = "dramamam_abertawe"
from_addr = ""
subject = "[[council:1|npt]] and made up hours"
date = "2016-02-11T22:47:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "annual review form they sent npt says hes had every hour of it \"with good effect\", he hasnt had a single one since miss rees went on mat leave in october."
+++
ok quick one before i fall asleep. my [[child:1|osian]] is yr 5 at [[school:1|pant yr eos]], statement says 15 hrs 1:1. annual review form they sent [[council:1|npt]] says hes had every hour of it "with good effect", he hasnt had a single one since miss [[professional:1|rees]] went on mat leave in october. i know cos the new ta [[professional:2|kel]] told my sister at the bus stop. rang [[council:1|neath port talbot]] and got some [[professional:3|gethin]] who said well its in writing so. so what?? [[child:1|os]] is under the table half the day. anyone else round [[place:1|pontardawe]] way had this

