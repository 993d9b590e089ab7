+++
id = "l-017"
channel = "email"
from_name = "Siân Pritchard-Okoro"
from_addr = "sianpo@example.org"
subject = "please take ours down"
date = "2016-02-02T12:50:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Further to my letter of [[date:1|9 January]] about [[council:1|Wrexham]] and [[school:1|Ysgol Erw Las]]. I've thought again. [[place:1|Rhos]] is a village where they know your dog's middle name, and my husband [[parent:1|Chidi]] works in the [[health:1|Maelor]] with half the people in it. [[child:1|Idris]] has a place now and Mrs [[professional:1|Lloyd]], the new head at [[school:1|Erw Las]], is trying. Don't use any of it, with names or without.

%% signature
Diolch, Siân

