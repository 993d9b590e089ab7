+++
id = "h-026"
channel = "email"
from_name = "Declan & Nuala Heaney-Birch"
from_addr = "heaneybirch@example.co.uk"
subject = "Re: [[child:1|Oisín]] - what came of it"
date = "2014-05-11T17:29:00+01:00"
html = false
kind = "follow-up"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report went to St Winefride's and Sefton on the 30th and to the bus company, if you please, on 3rd Feb. We got ours on 6th March."
[[evidence]]
category = "report-change-requested"
quote = "He told him that Sefton had asked for \"severe\" to be changed to \"moderate\" before it went anywhere, since severe meant a specialist teacher."
+++
Hello again,

You asked on Thursday how it had turned out and whether we'd the dates.

First the dates. As we told you, [[child:1|Oisín]]'s dyslexia assessment was on [[date:1|20th January]]. The report went to [[school:1|St Winefride's]] and [[council:1|Sefton]] on the [[date:2|30th]] and to the bus company, if you please, on [[date:3|3rd Feb]]. We got ours on [[date:4|6th March]].

Next, the thing we didn't know when we wrote to you the first time. [[parent:1|Nuala]]'s cousin [[parent:2|Fergal]] plays five-a-side with the assessor, [[professional:1|Stephen Lunt]]. He'd had a drink. He told him that [[council:1|Sefton]] had asked for "severe" to be changed to "moderate" before it went anywhere, since severe meant a specialist teacher. He'd said no twice and then changed it the third time. He's asked [[parent:2|Fergal]] to tell us he's sorry. We'd sooner he told us.

So what came of it is: [[child:1|Oisin]] has moderate dyslexia, officially, severe in every other way, and he spelled his own name without the fada on a birthday card to himself last week as he says "it's less to get wrong".

Same as before about names please, and not the five-a-side.

%% signature
Slán,
D & N

%% quoted
On Thu, 8 May 2014 at 18:40, The Campaign <stories@example.org> wrote:

> Dear Declan and Nuala, thank you for your account of Oisín's
> assessment. Do you have the dates that each body received it,
> and how have things turned out?

