+++
id = "ee-041"
channel = "forum-pm"
from_name = "bigdave_se25"
from_addr = ""
subject = "cant get nothing out of croydon"
date = "2019-05-14T23:51:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "missus rang up asking what they based it on and geezer goes panel minutes are internal n theres no sheet of reasons for parents, so i went down there in my work clobber n got the same off the front desk"
+++
alright mate saw ur post. im stepdad to a lad 10, been there since he was 2, got parental responsibility thru the court n everything. panel sat on him in april and said no. just no. one line. missus rang up asking what they based it on and geezer goes panel minutes are internal n theres no sheet of reasons for parents, so i went down there in my work clobber n got the same off the front desk they been alright other than that tbh, his caseworkers a nice girl, jus dont know nuffink. also they lost the taxi contract so hes been getting 2 buses. what a joke. u can use it whatever
