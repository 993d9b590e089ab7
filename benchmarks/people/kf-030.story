+++
id = "kf-030"
channel = "email"
from_name = "Tamsin Blythe"
from_addr = "tamsin.blythe@example.com"
subject = "Please take mine down"
date = "2018-01-23T09:47:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, I sent you something in November about [[child:1|Wilf]] and [[school:1|Larkrise]]. I've had a long talk with [[parent:1|Olly]] and with our barrister and we would like it withdrawn please, all of it, including the bit about [[professional:1|Desai]] and anything mentioning [[council:1|Wiltshire]]. It isn't that it's untrue. We've settled, and there's a clause. Could someone confirm once it has been deleted? [[professional:2|Martha]] said you'd be good about it.

%% signature
Tamsin

%% quoted
On 14 Nov 2017, at 22:16, Tamsin Blythe <tamsin.blythe@example.com> wrote:
> so this is what happened with Wilf and the missing EP report

