+++
id = "v-012"
channel = "email"
from_name = "Lisa Cheung"
from_addr = "lisacheung80@mail.example.org"
subject = "Re: Re: [[child:1|Emily]] and the [[council:1|Trafford]] report - update"
date = "2015-11-09T12:26:00+00:00"
html = true
kind = "follow-up"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "still says she was excluded from Navigation Lane in Year 2"
[[evidence]]
category = "no-chance-to-correct"
quote = "\"parental comments are not invited on professional advice\""
+++
Hello again

You asked me to let you know what happened after I sent you my first email in the summer. Quite a bit and also nothing!

The EP, Mr [[professional:1|Gallagher]], did ring back. He accepts he mixed up [[child:1|Emily]] with another [[child:2|Emily]], [[child:2|Emily Shaw]], who he saw the same afternoon. He was very sorry. He sent a corrected report to [[professional:2|Yvonne Pickering]] at [[council:1|Trafford]] on [[date:1|22/9]]. I've seen his email so I know it went.

BUT the plan we got on [[date:2|30th October]] has the old version stapled in it. So [[child:1|Emily]]'s plan still says she was excluded from [[school:1|Navigation Lane]] in Year 2 (that was the other little girl, I feel awful knowing it) and that her dad [[parent:1|Kit]] lives elsewhere. He was sat next to me when I opened it.

I rang and got a [[professional:3|Bilal]], not [[professional:2|Yvonne]], who told me "parental comments are not invited on professional advice" and that it could be looked at next annual review. That's a YEAR.

In the meantime [[school:2|St Werburgh's RC High]] and [[school:3|Bollin Park]] have both had the plan as they are being consulted for next September. [[school:3|Bollin Park]] turned her down already, "due to history of exclusion". I've written to their SENCO, Mrs [[professional:4|Ferreira]], and enclosed a letter from [[school:1|Navigation Lane]]'s head Miss [[professional:5|Wood]] to say it's not true.

My mother in law ([[parent:2|Mei Lan]], she reads everything you put up) says to tell you we're not giving in. Same as before, please don't use names. Oh and could you change the number you've got for me, it's now [[contact:1|07700 900874]].

%% signature
Lisa
%% quoted
On 2 Jul 2015, at 20:14, The Campaign <stories@example.org> wrote:
> Dear Lisa,
> Thank you for telling us about Emily. Do let us know what Mr Gallagher says.
> Best wishes
