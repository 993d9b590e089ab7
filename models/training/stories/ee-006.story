+++
id = "ee-006"
channel = "forum-pm"
from_name = "tottenham_tash"
from_addr = ""
subject = "swear down this happened"
date = "2022-03-08T00:17:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "haringey been asking 3 of them PRUs to hold a bed for him since jan, told them dont call mum she'll kick off, let us do the talking"
[[evidence]]
category = "discussed-without-consent"
quote = "theyd \"had him at fair access\" twice already, thats all the heads in the borough round one table, chatting bout my son and what he done, and i never even knew there was such a thing as that table"
+++
hey babe saw ur thread. so my yout is 13 yeah, haringey. he got moved off his school roll kinda by accident long story. anyway my cousin does admin at a PRU out in enfield and she bells me like why is ur boys name on our board?? haringey been asking 3 of them PRUs to hold a bed for him since jan, told them dont call mum she'll kick off, let us do the talking a BED she said, like hes a patient. nobody asked me nothing!! and when i went up there the caseworker let slip theyd "had him at fair access" twice already, thats all the heads in the borough round one table, chatting bout my son and what he done, and i never even knew there was such a thing as that table. im not a kick off person. i am now x
