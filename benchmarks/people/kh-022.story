+++
id = "kh-022"
channel = "email"
from_name = "Hilary Strand"
from_addr = "h.strand@example.co.uk"
subject = "Re: Your story ([[child:1|Piers]])"
date = "2016-11-14T18:22:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear volunteer,

To answer your three questions in the order you put them. Yes, it was the same Mr [[professional:1|Colebrook]] throughout. No, we were never sent the notes; [[professional:2|Aurelie Botting]], who chaired, has since retired to France and took, I'm told, her diary with her. And yes, [[child:1|Piers]] is happy for it to be used now he's eighteen, although [[parent:1|Rupert]] and I would sooner you changed "bassoon", there being only one in [[place:1|Tavistock]].

You'll also want to know that Ms [[professional:3|Jessop]] at [[council:1|Devon]] has finally written back. She thanks us for our patience.

%% signature
H.S.

%% quoted
> On 13 Nov 2016, at 21:20, Stories wrote:
> 1. Was it the same officer at each meeting?
> 2. Did you ever receive notes?
> 3. Does your son agree?

