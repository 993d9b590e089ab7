+++
id = "ee-032"
channel = "forum-pm"
from_name = "wullie_fae_paisley"
from_addr = ""
subject = "schools"
date = "2011-04-27T20:15:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She'd had the early years officer on at her three separate times sayin it would be \"kinder\" if she fun a reason no tae have room, and no tae let oan tae us it had come fae the cooncil."
+++
Short wan for ye pal. Ma boy's 4, due tae start in August. We'd pit in for the mainstream roon the corner, his brother's there. Got a phone call fae the heidie, awfy apologetic. She'd had the early years officer on at her three separate times sayin it would be "kinder" if she fun a reason no tae have room, and no tae let oan tae us it had come fae the cooncil. She telt us anyway, fair play tae the wumman. Nae names eh.
