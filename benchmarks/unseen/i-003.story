+++
id = "i-003"
channel = "forum-pm"
from_name = "thirdtimelucky"
from_addr = ""
subject = "CSP saga, as promised"
date = "2011-04-14T21:56:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He asks for the line about \"significant additional support from health\" to come out because \"it engages the CSP criteria and we would prefer a neutral form of words\"."
+++
Thanks for answering on the board. I'll put the detail in here because half of [[place:1|Cupar]] reads it.

We stay in [[place:2|Newport]], so it's [[council:1|Fife]] for schools, but being just across the water from [[place:3|Dundee]] we get seen at [[health:1|Ninewells]]. Three kids. This is about the middle one, [[child:1|Struan]], ten, P6, dyspraxia and something they're still arguing over. [[child:2|Ailsa]] and wee [[child:3|Fergus]] have got off lightly so far.

Last November the paediatrician, Dr [[professional:1|Maclehose]], wrote to education backing a Co-ordinated Support Plan. We were copied in. So far so good. Then in the New Year we asked for his file under the Data Protection Act, mainly out of nosiness, and there in the middle of it was an e-mail to her secretary from one [[professional:2|Colin Baxter-Rae]], additional support manager. He asks for the line about "significant additional support from health" to come out because "it engages the CSP criteria and we would prefer a neutral form of words". And out it came. Our copy has it. The copy on the education file hasn't. Both dated [[date:1|24th November]], both signed.

I tackled Dr [[professional:1|Maclehose]] about it in February. She coloured up and told me it had been put to her as a factual correction, nothing more. I can't find it in me to be hard on her, there's only her for the whole of the [[place:4|East Neuk]] and up to here.

Head teacher at [[school:1|Tayview Primary]], Mrs [[professional:3|Geddes]], says she never saw either version. DH believes her. I'm still thinking.

No CSP of course. "Criteria not met."

If it goes on any website can [[child:1|Struan]] please become something else, he's the only one in [[place:2|Newport]]!

