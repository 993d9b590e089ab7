+++
id = "dd-015"
channel = "forum-post"
from_name = "notmyrealname_82"
from_addr = ""
subject = "Facebook!!"
date = "2013-10-17T12:44:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "his old TA's mate has just told me, on FB messenger, that there was a \"team around the child\" for DS last thurs and did I not fancy it?? first I've heard."
[[evidence]]
category = "false-information"
quote = "apparently it's been minuted that he's \"not brought to appointments\". he has never missed ONE. the hospital cancelled three and I've got the texts"
+++
sat in the car outside school shaking. his old TA's mate has just told me, on FB messenger, that there was a "team around the child" for DS last thurs and did I not fancy it?? first I've heard. 9 people. my own health visitor. and apparently it's been minuted that he's "not brought to appointments". he has never missed ONE. the hospital cancelled three and I've got the texts

what do I do. do I go in. dont want to cry at reception again
