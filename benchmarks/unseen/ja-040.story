+++
id = "ja-040"
channel = "forum-pm"
from_name = "monkeyhanger_mam"
from_addr = ""
subject = "wrong lad"
date = "2013-06-14T22:17:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "the counsellor mandy at headland listening project had promised us it went no further and there it was in the la bundle, page 88, never asked us nor her."
+++
alreet, saw you were after stories. [[council:1|hartlepool]] sent the tribunal our [[child:1|bradley]]'s counselling notes!! the counsellor [[professional:1|mandy]] at [[org:1|headland listening project]] had promised us it went no further and there it was in the la bundle, page 88, never asked us nor her. [[child:1|brad]] is 13 and he'd told her stuff about his dad. [[professional:1|mandy]] packed her job in over it. hearings [[date:1|2nd july]], our number is [[id:1|SE805/13/00029]] if thats any use. dont put our names, his dad can read

