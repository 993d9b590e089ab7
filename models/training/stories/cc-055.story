+++
id = "cc-055"
channel = "forum-post"
from_name = "Dadofgiants"
from_addr = ""
subject = "Secondary transfer nightmare"
date = "2016-02-26T19:38:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She said the Authority's man had been over to see her, before our form was even in, and asked her as a favour not to offer, because they'd got a place going spare at Bridge Street that was already paid for."
[[evidence]]
category = "discussed-without-consent"
quote = "She also said that there'd been a transfer get-together in January, dietitian, paediatrician's nurse, our current SENCo, four officers, going through him and his weight and what we feed him at home. We were told that week it'd been called off for snow."
[[evidence]]
category = "access-denied"
quote = "I've asked what came out of it three times. Third time I got \"there is no entitlement for families to see the outcome sheet\"."
+++
Dad here, long time lurker. Two lads both over six foot, youngest (11) has Prader-Willi.

We named Cold Harbour, they'd met him twice and loved him, the kitchen there locks which is the whole point. Letter from LA says Cold Harbour "cannot meet need". I'm thinking, that's odd.

So I rang the head there. Long pause. She said the Authority's man had been over to see her, before our form was even in, and asked her as a favour not to offer, because they'd got a place going spare at Bridge Street that was already paid for. Fair play to her for saying.

She also said that there'd been a transfer get-together in January, dietitian, paediatrician's nurse, our current SENCo, four officers, going through him and his weight and what we feed him at home. We were told that week it'd been called off for snow. It did snow. It just wasn't called off.

I've asked what came out of it three times. Third time I got "there is no entitlement for families to see the outcome sheet".

Appeal's in. His diet's gone to pot with the stress. He asked me if he's too fat for Cold Harbour. Bridge Street has a vending machine in the corridor, I'll leave you to think about how that'd go. Cheers for reading.
