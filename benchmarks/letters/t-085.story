+++
id = "t-085"
channel = "email"
from_name = "Nasir Mehmood"
from_addr = "n.mehmood@example.net"
subject = "Screenshots typed up - group chat"
date = "2021-10-08T18:44:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "asd, runs off. dad is a complainer. EP is Whitcombe"
[[evidence]]
category = "insecure-handling"
quote = "Mr Kandola: Heartlands letter attached fyi. Don't forward"
[[evidence]]
category = "school-approached"
quote = "Bham said try Cole Bank first"
+++
I was added to the wrong group by mistake, it's called "Y6 Transition". I typed it out before they removed me. No changes except I took out the emojis.

[10:02] [[professional:1|Sam L]]: right who is having [[child:1|Zakariya M]]
[10:02] [[professional:2|Orla]]: not us lol. [[school:1|Bromford Vale]] full
[10:04] Mr [[professional:3|Kandola]]: What's the story?
[10:05] [[professional:1|Sam L]]: asd, runs off. dad is a complainer. EP is [[professional:4|Whitcombe]]
[10:05] [[professional:2|Orla]]: oh god dad. is that [[parent:1|Nasir]]? he was at [[school:2|Alum Lea]] with the older one [[child:2|Maryam]]
[10:07] [[professional:1|Sam L]]: thats him. [[council:1|Bham]] said try [[school:3|Cole Bank]] first
[10:09] Mr [[professional:3|Kandola]]: [[health:1|Heartlands]] letter attached fyi. Don't forward
[10:09] [[professional:2|Orla]]: forwarded to [[professional:5|Denise]] soz
[10:15] [[professional:1|Sam L]]: who is the 0700 number in this group??
[10:16] You were removed from the group

So. The letter is the one where I told the consultant, in private, about my wife [[parent:2|Saima]]'s breakdown. Not for teachers. [[parent:2|Saima]] buys her vegetables next to these people on the [[place:1|Alum Rock Road]].

[[child:1|Zak]] runs off because he likes the number 94 bus. That's the whole story. Nobody asked.

My number's [[contact:1|07700 900 461]] but text first. [[org:1|Saltley Advice]] have the originals.
