+++
id = "e-028"
channel = "email"
from_name = "Bethan & Col Hargest"
from_addr = "hargest.family@example.com"
subject = "Fwd: Amendments to advice, [[child:1|Macsen Hargest]] - see what they replied"
date = "2018-10-21T13:13:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "It is not the practice of this service to invite comment from parents on professional advice, nor to alter advice once it has been lodged, and your letter will therefore be placed on file without circulation."
[[evidence]]
category = "false-information"
quote = "it states he \"was placed on the child protection register in 2014\", when what happened in 2014 was that he broke his arm on the trampoline in full view of the curate."
+++
Hi folks

Pasting the whole thing because if I describe it you'll think I'm exaggerating. Background is under it. Names are as they came, so please scrub everything.

"Dear Mr and Mrs [[parent:1|Hargest]],
Re: [[child:1|Macsen Hargest]], d.o.b. [[date:1|03/07/2009]], [[school:1|Llanfrynach Road CP School]], our ref [[id:1|ALN/BR/2018/0446]]
Thank you for your letter of [[date:2|24 September]] enclosing what you term 'corrections'. I have discussed these with my colleague [[professional:1|Ffion Pugh-Jenkins]] and with Dr [[professional:2|Noel Gittoes]] of [[health:1|Bronllys Hospital]].
It is not the practice of this service to invite comment from parents on professional advice, nor to alter advice once it has been lodged, and your letter will therefore be placed on file without circulation.
I would remind you that all staff at [[council:1|Powys]] are entitled to work free from harassment.
Yours sincerely, [[professional:3|Clive Bufton]], Principal Officer"

Harassment! It was two sides of A4 and [[parent:2|Col]] put "with best wishes" at the bottom because his mother taught him to.

So, what had we tried to correct. [[child:1|Macs]] has dyscalculia and anxiety and something with his joints that [[health:2|Hereford]] are still arguing over. [[professional:1|Ffion]] (young, nice, drives up from [[place:1|Crickhowell]]) came in June and we liked her. When the advice arrived there were seven things in it that weren't right. Five were silly. He hasn't got a dog called Monty, that's next door's; he isn't left handed. Two weren't silly.

One: it states he "was placed on the child protection register in 2014", when what happened in 2014 was that he broke his arm on the trampoline in full view of the curate. I rang the social services duty desk in [[place:2|Brecon]] to ask was there any trace. There wasn't, and the chap, [[professional:4|Emlyn]], offered to write and say so. His letter was in with our corrections. So it's also "on file without circulation".

Two: it says we declined respite. Declined it! We've asked since he was five. I've a carrier bag of the asking.

Now here's a thing that nobody would believe in a play. In July the school did a leavers' barbecue, and Mrs [[professional:5|Watkins-Lloyd]], the head, had a glass of Pimm's and said to [[parent:2|Col]], "I do think you've been so brave about the register." [[parent:2|Col]] thought she meant the attendance register. He said, "Well, we do try to get him in by nine."

He only told me in the car.

We've put in for the ombudsman. [[parent:3|Gaynor]], our neighbour (owner of Monty), used to be a legal secretary at [[org:1|Jeffreys Tudge]] in [[place:3|Builth]] and she's typing it for us for eggs.

[[child:1|Macs]] doesn't know about any of this. His brother [[child:2|Ianto]] does, as he opens everything.

Thanks for being there. I mean that

%% signature
Beth and Col

