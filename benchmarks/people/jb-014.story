+++
id = "jb-014"
channel = "email"
from_name = "Sahra Warsame"
from_addr = "sahra.w@example.org"
subject = "what happened to my brother"
date = "2022-08-17T14:31:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "there had been a transition meeting about Mahad on 9 May with the college and careers people at it, and no one had invited him, or Mum, or me."
[[evidence]]
category = "false-information"
quote = "It's minuted that we \"declined to attend\"."
[[evidence]]
category = "access-denied"
quote = "I asked for the minutes and Rhys-Evans said that since I wasn't a parent he couldn't discuss it, and since Amina hadn't written in herself she hadn't asked."
+++
Hi, I'm twenty-three and I'm writing for my family because I've been doing the talking for them since I was about nine.

My brother is [[child:1|Mahad]]. He's sixteen, and he's deaf. When I say I did the talking I mean every annual review at [[school:1|Leckwith Moor School]] I sat between my mum (Hooyo, to us, [[parent:1|Amina Jama]] to you) and whoever it was, Mr [[professional:1|Rhys-Evans]] mostly. I interpreted. Nobody ever booked anyone.

This spring [[council:1|Cardiff]] wrote his new IDP. [[professional:2|Bethan]] from the sensory service told me, over coffee, in the actual cafe in [[place:1|Splott]] where I work, that there had been a transition meeting about [[child:1|Mahad]] on [[date:1|9 May]] with the college and careers people at it, and no one had invited him, or Mum, or me. She thought we'd said no. It's minuted that we "declined to attend".

I asked for the minutes and [[professional:1|Rhys-Evans]] said that since I wasn't a parent he couldn't discuss it, and since [[parent:1|Amina]] hadn't written in herself she hadn't asked. Nine years I'd been good enough to be the voice.

So Mum wrote. In Somali. I was quite proud of her for that.

You can put my name, I'd like you to. Not his, he's sixteen, he'd die.

%% signature
Sahra
she/her

