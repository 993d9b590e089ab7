+++
id = "gg-037"
channel = "email"
from_name = "Gary Sugden"
from_addr = "gary.sugden@example.com"
subject = "got a story, not yet"
date = "2021-06-30T22:10:00+01:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = "event"
+++
Hi, Gary here from Kirkby way. Ours is in the hands of the Ombudsman so I've been told to keep my trap shut until they report, could be autumn could be never. When they have, I'll send you it all, I've 3 box files and a timeline the wife did in coloured pens. You'd be welcome to it with the names off. Just wanted to be on your list. Nothing before they've reported please. Gary
