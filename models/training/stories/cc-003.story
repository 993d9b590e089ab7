+++
id = "cc-003"
channel = "forum-pm"
from_name = "arlosmumx"
from_addr = ""
subject = "re your post"
date = "2019-02-11T22:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the early years lady put that arlo walks unaided and feeds himself with a spoon. he is peg fed and in a kaye walker"
[[evidence]]
category = "no-chance-to-correct"
quote = "i rang up to say and was told once its signed its signed, theres no form for that"
+++
hi saw ur post on the board. the early years lady put that arlo walks unaided and feeds himself with a spoon. he is peg fed and in a kaye walker. i rang up to say and was told once its signed its signed, theres no form for that. hes 4 in march. been on portage list 14 months never met one of them lol. his wheelchair came 2 sizes too big aswell so its in the shed. his keyworker jodie is an angel tho so not moaning about nursery. use it if u want no names pls x
