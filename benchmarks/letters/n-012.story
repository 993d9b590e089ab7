+++
id = "n-012"
channel = "email"
from_name = "Derek Umfreville"
from_addr = "d.umfreville@example.org"
subject = "Data breach - autistic daughter"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "On it was the complete file of a child I do not know"
[[evidence]]
category = "discussed-without-consent"
quote = "had told Mr Iqbal, who drives the school bus, about Beatrix's medication"
+++
Sir,

On [[date:1|17 April 2015]] at 4.40 pm I received, in a jiffy bag with a Mansfield postmark, a memory stick. On it was the complete file of a child I do not know, whom I shall call [[child:2|Poppy G]], aged 9. Ours, that of my daughter [[child:1|Beatrix]], had gone to her parents. We know because they rang: a Mr [[parent:2|Gorringe]], very decent, from [[place:1|Kirkby-in-Ashfield]].

I wrote to [[council:1|Nottinghamshire County Council]]. A Miss [[professional:1|T. Leverett]] (Information Governance) replied that the matter was "low risk". I then wrote to Councillor [[professional:2|Hobday]] and to our MP. I enclose neither.

It transpires from the file that Dr [[professional:3|Fairweather]] of the [[health:1|Ashfield Health and Wellbeing Centre]] had told Mr [[professional:4|Iqbal]], who drives the school bus, about [[child:1|Beatrix]]'s medication. My wife is beside herself.

Our reference is [[id:1|IG/15/0932]]. Telephone [[contact:1|01632 960 482]], mobile [[contact:2|07700 900 661]].
