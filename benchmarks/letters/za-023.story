+++
id = "za-023"
channel = "email"
from_name = "Sian Mazzoni"
from_addr = "sianmazz@example.com"
subject = "Fw: Re: [[child:1|Dion]] again (sorry)"
date = "2012-02-05T21:33:00+00:00"
html = false
kind = "follow-up"
categories = ["reports-circulated-unseen", "quantifying-forbidden", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Her in the chemist asked me was I going to try the picture cards then like the report says. What report, love?"
[[evidence]]
category = "quantifying-forbidden"
quote = "She's had \"a talking-to\" about writing down how often, so it's all \"regular\" this and \"access to\" that"
[[evidence]]
category = "tribunal-disclosure"
quote = "they'd sent in his whole medical, the circumcision and everything, nobody had a signature off me for that"
+++
Hiya it's me again, [[child:1|Dion]]'s mam from [[place:1|Treorchy]]. You said let you know how it went on.

It went on, that's about all you can say for it!! We were supposed to be 10 o'clock and it was gone 12, and Nonno [[parent:2|Franco]] had come specially in his suit. Radiators on full. The lady from [[council:1|RCT]] had a cold and there was only the one box of tissues so her and me had to share, which you don't want, do you, at a thing like that.

They'd lost our page 9 and we'd all got different page numbers, and when I went hunting for it I found they'd sent in his whole medical, the circumcision and everything, nobody had a signature off me for that. The chairman said should he carry on and I said well you've read it now.

What else. Oh, the speech report, the famous one. I never told you how I heard. Her in the chemist asked me was I going to try the picture cards then like the report says. What report, love? Her sister's a dinner lady up [[school:1|Ysgol Maes-y-Bedw]], they'd done a session on it. Mine turned up after half term with a second class stamp. Not that there's much in it. [[professional:1|Carys]] the therapist used to put every last minute down when our [[child:2|Marco]] was with her. She's had "a talking-to" about writing down how often, so it's all "regular" this and "access to" that, I could access the Eiffel Tower if I had the fare.

No decision yet. Nonno's suit's gone to the cleaners.

%% signature
Sian xx

%% quoted
On 20 Jan 2012, at 08:55, The Campaign <stories@example.org> wrote:
> Good luck on the day. Do let us know how it went.
