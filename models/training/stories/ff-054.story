+++
id = "ff-054"
channel = "email"
from_name = "Martin Loveridge"
from_addr = "m.loveridge@example.com"
subject = "From a Gypsy family, Worcestershire"
date = "2018-04-26T20:25:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There'd been a planning meeting, not planning as in bricks, about Shelby, and the police had been fetched to it and the drainage man from the district, and the one thing that nobody had fetched was us."
[[evidence]]
category = "school-approached"
quote = "An officer had driven over there specially to say we'd be off by summer and the place would be wasted."
+++
Dear campaign

I never had much school but I went back to it at thirty-eight and I've an Open University certificate now, so I write my own letters, which has come as a disappointment to one or two people at County Hall.

Our Shelby is nine. She has got epilepsy and a learning disability. We've been on the same yard, with planning permission, for sixteen years. I put that in first because of what follows. The school she's at turned her away from the panto and the residential and I've dealt with that.

The traveller education lady (a good woman, been coming since I was small) had a cup of tea with us at Easter and she couldn't drink it. My wife got it out of her. There'd been a planning meeting, not planning as in bricks, about Shelby, and the police had been fetched to it and the drainage man from the district, and the one thing that nobody had fetched was us. She'd said as much. They said Travellers don't come to things. I've been to every single thing for nine years, I've been to things they'd forgotten to turn up to themselves.

We'd got our eye on the special school at Evesham. My wife had met the head at a coffee morning, lovely, couldn't do enough. Next we know she's gone cool. Now I'd have thought nothing of it, I'm used to cool. But this traveller ed lady, she said it was never the head's idea. An officer had driven over there specially to say we'd be off by summer and the place would be wasted. Sixteen years! I've got leylandii forty foot high.

Put it in, but no yard, no names, and don't say Evesham.

Martin Loveridge
