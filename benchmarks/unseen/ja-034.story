+++
id = "ja-034"
channel = "email"
from_name = "Naomi Feldman-Katz"
from_addr = "n.feldmankatz@example.org"
subject = "[[council:1|Barnet]]: draft amended before we saw it"
date = "2013-11-17T22:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I eventually learned that a Mr Quentin Ashby in the SEN section had returned her draft with the word \"direct\" struck through and a note asking that the hour become a termly visit."
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time our copy arrived, on 14 June, it had been with the educational psychologist, the social worker, and, heaven knows why, Edgware Community Hospital's fracture clinic."
+++
Dear All

We have five boys, k"ah, and I'll only trouble you with number three. [[child:1|Dovid]] is twelve and has a language disorder. You may find him called [[child:1|David]] in the paperwork, or [[child:1|Duvi]], which is what he answers to. He attends [[school:1|Beis Aharon]] in [[place:1|Hendon]] and it is a small school where everyone does their best on no money.

The speech therapist who comes in, [[professional:1|Shoshana Brill]], is employed by the Health Authority, not by us. I have known her since we were girls in [[place:2|Gateshead]] together; I say it openly because it was later held against her. She assessed him over the course of three mornings and her draft said an hour a week, direct.

After that it went quiet. Purim, Pesach, Shavuos. I eventually learned that a Mr [[professional:2|Quentin Ashby]] in the SEN section had returned her draft with the word "direct" struck through and a note asking that the hour become a termly visit. [[professional:1|Shoshana]] declined. The report was then reissued under somebody else's name, a Miss [[professional:3|Odette Larkin]], who to my knowledge has not crossed our threshold or the school's.

My husband [[parent:1|Yitzchok]] says I ought to have guessed from the font. Rabbi [[professional:4|Lopian]], the principal, telephoned the council and was told he was "not an interested party". It's his school!

By the time our copy arrived, on [[date:1|14 June]], it had been with the educational psychologist, the social worker, and, heaven knows why, [[health:1|Edgware Community Hospital]]'s fracture clinic. I had a letter from them inviting [[child:1|Duvi]] in to have a plaster taken off.

I'd be glad for it to help another family. Kindly leave out all our names and the name of the school.

%% signature
Kol tuv,
Naomi Feldman-Katz

%% quoted
On Fri, Nov 15, 2013 at 9:02 AM, The Campaign <stories@example.org> wrote:

> Dear Naomi,
> Thank you. Do go ahead, in whatever form suits you.

