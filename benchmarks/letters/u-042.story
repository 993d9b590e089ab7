+++
id = "u-042"
channel = "email"
from_name = "Eleri Mair Parry"
from_addr = "emp.parry@example.org"
subject = "Re: [[child:1|Llŷr]] - two corrections"
date = "2021-01-14T08:47:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Bore da,

Thanks for reading my long one. Two things I got wrong, please correct before you file it.

1. The paediatrician at [[health:1|Ysbyty Gwynedd]] is [[professional:1|Ceri Angharad Lewis]], a woman, not "Mr [[professional:2|Kerry Lewis]]", who is somebody in finance at [[council:1|Cyngor Gwynedd]].
2. I put [[date:1|12 Tachwedd]]. It was the day after, [[date:2|13.11.20]].

Also your reply called him [[child:1|Lyr]] and [[child:1|Lloyd]] in the same paragraph! It's [[child:1|Llŷr]], or [[child:1|Llyr]] if your keyboard can't. Nothing else has happened. [[school:1|Ysgol y Foryd]] is shut again so nobody's fighting.

%% signature
Hwyl, Eleri

%% quoted
On Wed, 13 Jan 2021 at 16:20, The Campaign <stories@example.org> wrote:
> Dear Eleri, thank you for telling us about Lyr. We were so sorry to read what
> happened with Mr Kerry Lewis. Would Lloyd himself like to add anything?
