+++
id = "kf-039"
channel = "email"
from_name = "Kovács E."
from_addr = "eszter.kov@example.com"
subject = "[[child:1|Bence]]"
date = "2017-09-04T07:40:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "The paper about my son was ready, they give me two days only to read 38 page in english and second day was Sunday, after this Rowena said no more correction is possible."
+++
Dear Campaign! I am [[parent:1|Eszter]] from Hungary, in [[place:1|Swindon]] five years. The paper about my son was ready, they give me two days only to read 38 page in english and second day was Sunday, after this [[professional:1|Rowena]] said no more correction is possible. I found 11 mistake. For example [[child:1|Bence]] has not got a brother, that is our dog. [[professional:1|Rowena]] is from [[council:1|Swindon Borough]]. In school [[school:1|Lydiard Fields]] [[professional:2|Tompkinson]] agree with me but he is only sport teacher.

%% signature
Üdvözlettel, Eszter

