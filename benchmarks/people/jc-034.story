+++
id = "jc-034"
channel = "email"
from_name = "Gareth & Olu Ames"
from_addr = "ames.household@example.net"
subject = "Adopted siblings in [[place:1|Shropshire]]"
date = "2022-10-12T21:35:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Pip had been printing it for a meeting with Shropshire Council and had left our sons' lives on the photocopier, and somebody tidied them away into the phonics."
+++
Dear Stories,

We're two dads, [[parent:1|Olu]] and me, with two sons, [[child:1|Reuben]] (10) and [[child:2|Joel]] (7). They came to us in 2017. Happy for you to use our names, everyone in [[place:2|Ludlow]] has the gist of it anyway.

The boys' history is theirs. It's in a sealed bit of the file, and our post-adoption worker [[professional:1|Dot]] had explained this to [[school:1|Corve Bridge Primary]] herself. So had the virtual head, Mr [[professional:2|Cadwallader]]. The SENCO, [[professional:3|Philippa]], nodded a great deal. Note [[professional:3|Philippa]].

This June [[child:1|Reuben]] came home and asked whether his birth mother was called Something (he had the name right). He'd got it from a boy in his class, [[child:3|Monty]], who got it from his mum, [[parent:2|Camilla]], who does reading on Fridays. Mrs [[parent:2|Hope-Lacey]] — that's [[parent:2|Camilla]] — had found the whole chronology in the reading folder. [[professional:3|Pip]] had been printing it for a meeting with [[council:1|Shropshire Council]] and had left our sons' lives on the photocopier, and somebody tidied them away into the phonics.

[[parent:2|Camilla]], once she'd grasped it, was horrified; she drove over with it in a sealed envelope and sat at our table shaking. [[parent:1|Olu]] made her toast. I don't bear a grudge there.

What I can't forgive is Mrs [[professional:4|Thorne]]. She's the head. She knew for nine days. Her line, when [[professional:1|Dot Ferriday]] came in with us, was that she'd "hoped it would blow over". [[professional:2|Huw Cadwallader]], mildest of men, closed his notebook. And Ms [[professional:3|Garside]], our [[professional:3|Pip]], has now handed in her notice, so the only person to go is the one who owned up.

[[child:2|Joel]] doesn't know yet. Dr [[professional:5|Stacey]] at [[health:1|Shelton]] is helping us work out how. [[child:1|Reubs]] has been told by his brother's rabbit, apparently, that it'll be all right.

%% signature
Gareth Ames

