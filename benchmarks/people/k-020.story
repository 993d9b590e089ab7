+++
id = "k-020"
channel = "email"
from_name = "Thos Loveridge"
from_addr = "loveridge.tarmac@example.co.uk"
subject = "too many [[child:1|tommy]]s"
date = "2010-10-05T17:40:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It has it down that Tommy was put out of school in Wickford for breaking a boys nose and that he cannot be trusted near a girl, well that was me, in 1978, and the girl was Britannia."
+++
Good evening. I will get [[parent:1|Britannia]] to read this after and put the stops in.

In this family the first boy is always the one name. [[parent:2|Big Tommy]] is over in the end plot with the horses. [[parent:3|Young Tommy]] is what they call me and I am 41. And then there is [[child:1|Tommy]] who is 8 and is [[child:1|Bootsie]] to his mother because of how he come out.

Now. [[professional:1|Lorraine]] fetched the papers up the lane to us. [[professional:1|Lorraine]] has been coming on this site since I was in short trousers, my dad calls her our [[professional:1|Lorraine]], she is Traveller education but she is a proper lady and she sits down. She read it out and then she stopped reading. It has it down that [[child:1|Tommy]] was put out of school in [[place:1|Wickford]] for breaking a boys nose and that he cannot be trusted near a girl, well that was me, in 1978, and the girl was [[parent:1|Britannia]].

So some clever person at [[council:1|Essex]] has gone in the old drawer, seen the name, and stuck me on my own son. [[professional:1|Lorraine]] rung up there and then, got a fella called [[professional:2|Crispin]]. [[professional:2|Crispin]] says it would be a matter for Mrs [[professional:3|Lovett]]. The wife says is that the one that counted the children and [[professional:1|Lorraine]] says yes, that's her.

[[child:1|Bootsie]] has got the Downs. He never broke nothing but a plate. [[school:1|Nevendon Hythe]] have him two mornings and sit him in the corridor on account of that nose.

No names as there is only us. [[parent:1|Britannia]] says put that she never minded about the girl thing

%% signature
T Loveridge snr jnr

