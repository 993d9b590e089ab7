+++
id = "i-044"
channel = "email"
from_name = "Isla Cruickshank"
from_addr = "isla.c@example.org"
subject = "[[council:1|Aberdeenshire]], additional support needs"
date = "2015-10-26T19:50:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "She'd been e-mailed his whole file, psychology, genetics and all, where all that Mr Pirie had meant to send was a consent form."
[[evidence]]
category = "discussed-without-consent"
quote = "Yet the school and the nursery have been e-mailing each other about \"the wee sister, likely the same\", with never a word to us."
+++
Dear Mrs [[professional:1|Thornbury]],

I was given your name by the man who ran the workshop in [[place:1|Inverurie]]. We bide in [[place:2|Turriff]] with our son [[child:1|Callum]], who's 8 and has Fragile X, and our daughter [[child:2|Eilidh]], 5, who's being tested.

At the end of P3 the school, [[school:1|Delgatie Primary]], said that he'd be getting an Individualised Educational Programme. I was pleased as punch. [[professional:2|Fiona Duguid]], his support teacher, is a treasure. In August we got a new head, Mr [[professional:3|Pirie]], and in September I had a call from a woman at the [[org:1|Fraserburgh Riding for the Disabled]] asking me if [[child:1|Callum]]'s "behaviours" would be safe round ponies. What behaviours? She'd been e-mailed his whole file, psychology, genetics and all, where all that Mr [[professional:3|Pirie]] had meant to send was a consent form. She hadn't read on when she saw what it was, but she'd seen enough.

I asked [[council:1|Aberdeenshire Council]] for an apology for that. It took till [[date:1|9 October]]. It was addressed to Mr and Mrs [[parent:1|Cruikshank]], no "c" in it, and named my son as [[child:1|Colin]].

Then the genetics. [[child:2|Eilidh]]'s results aren't back yet. They're with Dr [[professional:4|Zosia Marcinek]] in [[place:3|Aberdeen]] and nobody but us was to know she was being tested. Yet the school and the nursery have been e-mailing each other about "the wee sister, likely the same", with never a word to us. She's five years old.

I'd be obliged if you could tell me whether it's the Information Commissioner in [[place:4|Edinburgh]] or the one in England that deals with this.

%% signature
Yours sincerely
Isla Cruickshank (Mrs)

