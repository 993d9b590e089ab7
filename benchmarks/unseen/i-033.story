+++
id = "i-033"
channel = "email"
from_name = "Delyth Rees-Howells"
from_addr = "drh@example.com"
subject = "Re: Re: your letter"
date = "2018-09-06T08:12:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Bore da, only a quick one to say [[child:1|Macsen]] started at [[school:1|Ysgol Twm Siôn]] yesterday and walked in on his own two feet without looking round. I'd not have believed it in June. Mrs [[professional:1|Bevan]] sent me a picture at dinner time. Could you alter what I wrote before so that it says [[health:1|Glangwili]] instead of [[health:2|Prince Philip]]? I'd muddled them. [[council:1|Carmarthenshire]] have been quiet as mice since the Ombudsman. Everything else can stand, same terms.

%% signature
Delyth

%% quoted
On 4 Sep 2018, at 15:20, Stories <stories@example.org> wrote:
> Dear Delyth, we have it down as Prince Philip Hospital. Is that right?
> And has Macsen a place yet?

