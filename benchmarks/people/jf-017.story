+++
id = "jf-017"
channel = "email"
from_name = "Aylin Demirci"
from_addr = "aylin.demirci@example.net"
subject = "What [[council:1|Enfield]] did with our letter"
date = "2016-07-18T15:51:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Enfield had handed my private letter to the Tribunal as their own evidence without so much as a phone call."
+++
Hello there,

When my uncle [[parent:1|Hasan]] had his café in [[place:1|Green Lanes]] he used to say a letter is like a sheep, you let it out of the gate and you never know whose field it ends up in.

Ours was eleven pages. I'd written it at the invitation of [[professional:1|Rowntree]], who was deciding on a place for [[child:1|Deniz]]: tell me everything, he said, warts and all, it'll be only me. So I did. My depression after [[child:2|Ece]] was born. My husband [[parent:2|Orhan]]'s temper. The night we slept at his sister's.

[[child:1|Deniz]] is at [[school:1|Palmers Brook]]. He's nonverbal, he's seven, he loves lifts. There was to be an appeal because they'd named the wrong school, and I was ready for that. What I wasn't ready for was opening the bundle and finding my eleven pages at number 64. [[council:1|Enfield]] had handed my private letter to the Tribunal as their own evidence without so much as a phone call. In among [[professional:2|Kavita]]'s chewing advice and [[professional:3|Ferreira]]'s table of test scores sat the worst week of my life, with [[org:1|Bowes & Hallam]], [[council:1|Enfield]]'s solicitors, underlining bits of it.

[[parent:2|Orhan]] read it there for the first time. I had never told him how frightened I'd been. We're all right, we're still married, but that wasn't theirs to do.

The judge, [[professional:4|Sinclair-Moss]], had page 64 to 74 taken out and said so with some force on [[date:1|8 June]]. [[professional:1|Rowntree]] wouldn't meet my eye and has since moved to [[council:2|Waltham Forest]].

Change our names if you please. [[place:2|Enfield]] is big enough, you may say that.

%% signature
Best,
Aylin

