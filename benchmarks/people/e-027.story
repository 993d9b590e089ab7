+++
id = "e-027"
channel = "email"
from_name = "Hüseyin Altıparmak"
from_addr = "h.altiparmak@example.org"
subject = "The postman knew before me"
date = "2015-06-08T18:33:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "He had read Barrow's report, all the governors' inclusion committee had read it, and the boy who does their photocopying, and not I and not my wife."
+++
Merhaba,

I have a dry cleaner's on [[place:1|West Green Road]]. In twenty years of dry cleaning you find everything in pockets, I always give it back in an envelope and I never read it. Remember this when you hear what happened.

[[child:1|Deniz]] is my youngest child, she is twelve, she doesn't speak outside of the house. Selective mutism is the name. At home she doesn't stop! Her sister [[child:2|Sibel]] has to put headphones. She was in Year 7 at [[school:1|Downhills Court School]], and there was a lady psychologist, Mrs [[professional:1|Leontia Barrow]], who came to watch her at lunch. All right. I signed for that.

On a Saturday comes a customer with two suits and a christening gown. It's Mr [[professional:2|Pemberton]], the deputy head. He says to me, very kindly, with his hand on the counter, "[[parent:2|Hüseyin]] bey, I'm sorry to hear about the bereavement." He had read [[professional:1|Barrow]]'s report, all the governors' inclusion committee had read it, and the boy who does their photocopying, and not I and not my wife.

There was indeed a bereavement. It was a baby, in 2009, [[child:3|Kerem]], four days, at the [[health:1|North Middlesex]]. [[child:1|Deniz]] told this to the psychologist in writing, on a little paper. We didn't know she knew his name.

My wife [[parent:1|Gülten]] hasn't gone into the school since. [[council:1|Haringey]] sent the report on [[date:1|22.05.15]], with a compliment slip.

I pressed Mr [[professional:2|Pemberton]]'s suits. What else should I do, they were on the rail.

You may tell it. Please make me a shoemender or something, there are many shoemenders.

%% signature
Saygılarımla,
Hüseyin
Sent from my iPad

