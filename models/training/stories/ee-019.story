+++
id = "ee-019"
channel = "forum-post"
from_name = "old_trout_toxteth"
from_addr = ""
subject = "Re: what should they bring in?"
date = "2018-01-11T22:10:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I'll tell you what they should bring in love. A kettle. Every meeting about a kid, the mam or the nan makes the tea, and nobody's allowed to open their gob till she's sat down. You can't have a meeting behind someone's back if you need them for the tea. I fostered 41 kids and the best social worker I ever had couldn't spell but she never once talked about a child without asking the child first. Give me ten of her.
