+++
id = "je-035"
channel = "email"
from_name = "Fiona & Marcus Leigh"
from_addr = "theleighs@example.com"
subject = "[[child:1|Edie Leigh]] — a long one, sorry"
date = "2015-10-30T16:48:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "A woman, he'd not caught the surname, had invited him to reissue it without the eight minutes and the two terms, \"so that we have some wriggle room\"."
[[evidence]]
category = "discussed-without-consent"
quote = "There had been what Giles called a \"sense check\" about Edie, in the library after school, with two parents present as PTA and neither of hers invited."
+++
Dear Project,

A bottle of red has been opened. I'll let you judge where in the letter.

Our [[child:1|Edith]] is thirteen, and selectively mute, and funnier on paper than anybody I know. She calls herself [[child:1|Edie]], [[parent:1|Marcus]] calls her [[child:1|Eds]], and for three years [[professional:1|Kath]] called her "my shadow", because wherever [[professional:1|Kath]] went in [[school:1|Sandhurst Lea Juniors]] there was [[child:1|Edie]], two steps back, carrying the register.

That was the happy time. Secondary was [[school:2|Wick Hill School]] and a revolving door. [[professional:2|Lottie]] lasted to October. [[professional:3|Darren]] lasted till somebody looked at his certificates. Mrs [[professional:4|Bhatt]], and this was the term that [[child:1|Edie]] stopped eating lunch, believed in "gentle insistence", and would stand at her desk holding out a hand until she spoke or the bell went. It was the bell.

My sister in law knew somebody. (She always does. [[parent:2|Antonia]] has a person for boilers, a person for hems.) Her person for this was [[professional:5|Leopold]], eighty if a day, who saw us in a room full of clocks in [[place:1|Henley]] and charged us half when he'd heard [[parent:1|Marcus]] had been made redundant. He said it wasn't shyness and it wasn't defiance, it was terror. And he said what she needed: eight minutes, every morning, same person, sliding in technique, at least two terms. He wrote it down like a recipe.

We gave it to the school in good faith. What a pair of innocents! By half term it had been "shared for information" with [[professional:6|Rowena]] at [[council:1|Bracknell Forest]], with a locum at [[health:1|Skimped Hill]], and with [[professional:7|Giles]], who is something to do with the academy trust and nothing at all to do with children. Fine. But then [[professional:5|Leopold]] rang us at teatime. He apologised to start with for troubling us. He'd had a call. A woman, he'd not caught the surname, had invited him to reissue it without the eight minutes and the two terms, "so that we have some wriggle room". He had asked her if she would like him to take out the child as well.

I've thought about that sentence every day since.

Three weeks after, [[parent:3|Phil]] had a drink with us. You won't know him: he's the one who got [[parent:1|Marcus]] through the redundancy, and he's on the PTA, and his [[child:2|Maddie]] sits with our girl in art. He couldn't look at me. It turned out that he'd been in the room. There had been what [[professional:7|Giles]] called a "sense check" about [[child:1|Edie]], in the library after school, with two parents present as PTA and neither of hers invited. [[parent:3|Phil]] had thought we knew. He'd thought we were late, and kept a chair.

I won't describe the complaint, for it went as they go. [[professional:6|Rowena]] was on leave, then [[professional:6|Rowena]] was on secondment, and at last [[professional:6|Rowena]] was a bounced email.

[[child:1|Eds]] is at home now. [[professional:1|Kath]] comes on Sundays, on her own time, with a cake tin. They sit in the shed. On [[date:1|11 October]] I was hanging the washing out and I heard two voices.

Anonymous please, and lose the clocks, there can't be many.

With love and indignation,

%% signature
Fiona (for Marcus too)
07700 900655

%% quoted
> From: Stories <stories@example.org>
> Sent: 27 October 2015 11:20
> To: theleighs@example.com
> Subject: Your enquiry
>
> Take all the space you need.

