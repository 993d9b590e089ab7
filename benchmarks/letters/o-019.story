+++
id = "o-019"
channel = "email"
from_name = "Pritpal Gill"
from_addr = "pritpal.gill@example.org"
subject = "Update on [[child:1|Jasleen]]"
date = "2014-10-06T18:02:00+01:00"
html = false
kind = "follow-up"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Jasleen's report going to Moxley Wharf School before we had it"
+++
Hello again,

I promised I'd let you know how it went. You'll remember [[child:1|Jasleen]]'s report going to [[school:1|Moxley Wharf School]] before we had it. Well, [[council:1|Walsall]] has now said sorry in writing, in a letter from [[professional:1|Andrea Cope]] dated [[date:1|29 September]], and [[child:1|Jas]] has a new therapist, [[professional:2|Dawn Fell]], who rang us first and sent it second. My dad says that's the right way round. Please keep our names out, as before.

%% signature
Pritpal Gill

%% quoted
On 11 July 2014 09:22, The Campaign <stories@example.org> wrote:
> Thank you Pritpal. Do let us know what they say.
