+++
id = "jf-020"
channel = "email"
from_name = "Oyinda Bakare"
from_addr = "oyinda.b@example.org"
subject = "Re: Update from us in [[place:1|Peckham]]"
date = "2015-02-02T11:45:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Just to say the thing I told you about at Christmas has moved on. [[professional:1|Strachan]] has gone (early retirement, ha). [[professional:2|Efua]] has taken us over and she rang me, off her own bat, and said the page about [[child:1|Tobi]]'s dad would come out. [[council:1|Southwark]] have written too, [[date:1|29 January]], three lines, "regret". Auntie [[parent:1|Remi]] wants to frame it. I'll keep you posted once [[child:1|Tobi]] starts at [[school:1|Nunhead Rise]], assuming the bus gets sorted.

%% quoted
On 28 Dec 2014, at 14:02, Stories <stories@example.org> wrote:
> Dear Oyinda, thank you for this, and we are so sorry.

