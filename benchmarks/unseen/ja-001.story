+++
id = "ja-001"
channel = "email"
from_name = "Janine Pilkington"
from_addr = "janine.pilk@example.com"
subject = "Wrong report, [[council:1|Wigan]]"
date = "2015-02-10T22:41:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "When I finally got to read what he'd put, half of it belonged to some other boy: it said Alfie lives with foster carers and had been seen at Wrightington for his hip."
[[evidence]]
category = "no-chance-to-correct"
quote = "She told me the final version had gone to panel on 5 December and that \"parents aren't part of the drafting process\", so there was no way to put it right."
+++
Hello,

A friend at work sent me your link and I've been meaning to write since Christmas. My lad [[child:1|Alfie]] is nine. He has ADHD and a tic disorder and he goes to [[school:1|Plank Lane Primary]] in [[place:1|Leigh]], where [[professional:1|Sandra Birchall]] has been his one-to-one since Reception. I mention [[professional:1|Sandra]] because she is the only person in this who comes out of it with any credit.

In October an EP, Dr [[professional:2|Giles Ormerod]], came to see him. I wasn't told until teatime. When I finally got to read what he'd put, half of it belonged to some other boy: it said [[child:1|Alfie]] lives with foster carers and had been seen at [[health:1|Wrightington]] for his hip. He's lived with me and his dad [[parent:1|Craig]] in the same house since the day he was born and there's nothing wrong with either hip.

I rang [[council:1|Wigan Council]] and got a Mrs [[professional:3|Fazackerley]] in the SEN team. She told me the final version had gone to panel on [[date:1|5 December]] and that "parents aren't part of the drafting process", so there was no way to put it right. I asked could she at least staple a note to it. No. I asked for Dr [[professional:2|Ormerod]]'s number. No again.

[[parent:1|Craig]] went up there in his work gear and came back with a leaflet.

The new statement still says looked after child. [[professional:1|Sandra]] had to tell a supply teacher in front of the whole class that [[child:1|Alf]] does have a mum.

You can put this in but please don't use names.

%% signature
Thanks for reading
Janine Pilkington

Sent from Yahoo Mail on Android

