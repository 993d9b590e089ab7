+++
id = "p-020"
channel = "email"
from_name = "Bronte Ackroyd"
from_addr = "bronte.ackroyd@example.com"
subject = "Re: [[child:1|Ned]] - you asked what happened at the hearing"
date = "2016-10-04T09:26:00+01:00"
html = false
kind = "follow-up"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "they'd got hold of the play therapist's drawings and put them before the judge, all fourteen"
+++
Hello again. So it's over. To answer you in the order you asked.

Did we win? Half. He stays at [[school:1|Hebden Royd Nook]] with a one to one.

Did they use the thing I was dreading? No, credit where due, the GP letter stayed out. But it was something I'd never even thought of: they'd got hold of the play therapist's drawings and put them before the judge, all fourteen, the one with his dad in it and everything. [[professional:1|Saffron]] (the play therapist) went white. She'd lent them to Mr [[professional:2|Ogden]] at school so that he could "get to know [[child:1|Ned]]". Nobody'd said a word to her or me. [[child:1|Neddy]] drew those for her and for nobody else. [[council:1|Calderdale]]'s barrister held one up.

Did anyone say sorry? Judge [[professional:3|Rao]] asked if I wanted a minute.

The hearing was [[date:1|26/9]], in [[place:1|Bradford]], ref [[id:1|EH381/16/00072]]. Same as before, take the names out.

%% signature
B x
%% quoted
On 30 September 2016, The Campaign <stories@example.org> wrote:
> Did you win? Did they use the GP letter? Has anyone apologised?
