+++
id = "i-024"
channel = "email"
from_name = "Ikran M"
from_addr = "ikran.m01@example.com"
subject = "Writing for my mum"
date = "2017-12-13T18:02:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It was a form saying that she did not want an education, health and care assessment for Zakariya, and now it's in his file that she refused."
+++
Hi, I'm 16 and I'm doing this for my hooyo because her written English isn't confident. Everything here is from her, I've just typed it. Her name is [[parent:1|Sahra Mohamud]].

My little brother [[child:1|Zakariya]] is 5 and in Reception at [[school:1|Stapleton Brook]], in [[place:1|Easton]], [[place:2|Bristol]]. He's autistic and non verbal. We are six kids, I'm the oldest ([[child:2|Ikran]]), there's [[child:3|Hamza]], then [[child:4|Hodan]] and [[child:5|Hibaq]], [[child:1|Zak]] and the baby.

There was a meeting in September with Miss [[professional:1|Lovell]] from the school and a lady from [[council:1|Bristol City Council]] called [[professional:2|Deborah]]. They booked an interpreter. The interpreter didn't turn up so they carried on without one and got my mum to sign something. Mum thought it was for the school trip. It was a form saying that she did not want an education, health and care assessment for [[child:1|Zakariya]], and now it's in his file that she refused. She never refused. She's been begging for it since he was 3, ask the health visitor, [[professional:3|Maryan Warsame]], she's got it all written in the red book.

I rang up [[professional:2|Deborah]] pretending to be my mum (sorry) and she said that it can't be undone and Mum can apply again in six months. I then rang as myself and asked if I could have a copy of the form. She said I was a child.

Dr [[professional:4|Whitcombe]] at [[health:1|Charlotte Keel]] has said she'll write to them. Mum says may Allah reward her.

You can tell people what happened but you can't use our names, Mum says there's only about two degrees of separation in [[place:1|Easton]].

%% signature
Ikran (for Sahra)

