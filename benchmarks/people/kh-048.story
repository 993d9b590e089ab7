+++
id = "kh-048"
channel = "email"
from_name = "Winston Prendiville"
from_addr = "winstonp@example.com"
subject = "Eleven years of [[council:1|Haringey]]"
date = "2009-12-04T12:00:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He put down that the boy's father was absent and unknown."
[[evidence]]
category = "no-chance-to-correct"
quote = "I wrote to have it put right and Haringey answered that the time for comment had passed, though we'd been sent the thing on the very day the time ran out."
+++
Greetings,

My wife [[parent:1|Gloria]] keeps a suitcase on top of the wardrobe. In it is every letter anyone has sent us about [[child:1|Leroy]] since he was five. He turned sixteen on [[date:1|28 November]], so I took it down and read it from the bottom to the top.

The best of it is by [[professional:1|Hortense Baker]], who taught him at [[school:1|Coldfall Lane Infants]] and said he would read if somebody sat by him. Somebody did: herself, at dinner time, unpaid. The worst is by a Mr [[professional:2|Ferris]].

[[professional:2|Ferris]] was the psychologist in 2003. He saw [[child:1|Leroy]] for twenty-five minutes at a table in a corridor with the gym class going by. He put down that the boy's father was absent and unknown. I had brought him there that morning; I shook the man's hand. Every paper after that one repeats it, clear up to Dr [[professional:3|Kamara]] at [[health:1|St Ann's Hospital]], who was surprised to meet me.

I wrote to have it put right and [[council:1|Haringey]] answered that the time for comment had passed, though we'd been sent the thing on the very day the time ran out. The signature on that is [[professional:4|L. Mountjoy]]. I've often wondered what the L was for.

Well. [[child:1|Leroy]] reads now. He read me that letter aloud and said, "Dad, who's this absent guy?" [[child:2|Marcia]], his sister, had to leave the room.

Print our names. I am neither absent nor unknown.

%% signature
Winston Prendiville

