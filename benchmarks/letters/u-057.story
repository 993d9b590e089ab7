+++
id = "u-057"
channel = "forum-pm"
from_name = "nanaji_wb"
from_addr = ""
subject = "MY GRANDDAUGHTER [[child:1|HAPPY]]"
date = "2010-08-03T11:09:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "GAVE IT TO SANDWELL AND TO ST KENELMS AND ONLY IN JULY TO MY DAUGHTER PAMMI"
[[evidence]]
category = "false-information"
quote = "REPORT IS SAYING HAPPY HAS NO FATHER IN HER LIFE"
+++
DEAR SIR CAPITALS BECAUSE OF MY EYES. I AM GRANDFATHER OF [[child:1|HAPPY]], GOOD NAME [[child:1|HARPREET]]. DR [[professional:1|SHARP]] AT [[health:1|SANDWELL GENERAL]] MADE REPORT ON [[date:1|12TH OF MAY]] AND GAVE IT TO [[council:1|SANDWELL]] AND TO [[school:1|ST KENELMS]] AND ONLY IN JULY TO MY DAUGHTER [[parent:2|PAMMI]]. REPORT IS SAYING [[child:1|HAPPY]] HAS NO FATHER IN HER LIFE. MY SON IN LAW [[parent:3|LUCKY]] WAS SITTING IN THAT ROOM. HE IS SIX FOOT TWO WITH TURBAN. HOW TO MISS. SO I AM NOT HAPPY AND THE DOCTOR IS NOT SHARP. NO NAMES PLEASE. PHONE [[contact:1|0121 496 0388]] AFTER [[org:1|SMETHWICK SENIORS LUNCH CLUB]], THAT IS 3 PM.
