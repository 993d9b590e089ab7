+++
id = "ee-034"
channel = "forum-pm"
from_name = "big_shaz_pontypool"
from_addr = ""
subject = "no numbers!"
date = "2011-06-08T20:02:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I've been told that I'm not allowed to write one hour, I'm not allowed to write half an hour, and if I write five minutes I'm to see Gareth.\" Her exact words, in my porch, with her coat dripping."
+++
You asked about the physio, love. "I've been told that I'm not allowed to write one hour, I'm not allowed to write half an hour, and if I write five minutes I'm to see Gareth." Her exact words, in my porch, with her coat dripping. Don't know who Gareth is. Torfaen somewhere. Nice girl, she's showed me everything else.
