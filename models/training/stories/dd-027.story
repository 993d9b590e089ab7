+++
id = "dd-027"
channel = "email"
from_name = ""
from_addr = "mrs.t.okonkwo@example.com"
subject = "Consultation"
date = "2017-02-09T07:48:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Four headteachers have now told me, in very nearly the same words, that before our son's papers reached them they had a telephone call from the Authority suggesting that it would be \"in nobody's interest\" to offer."
[[evidence]]
category = "access-denied"
quote = "I asked the Authority for the four replies. I was informed that schools' responses are for officers' use and I may not have them."
+++
Good morning.

Four headteachers have now told me, in very nearly the same words, that before our son's papers reached them they had a telephone call from the Authority suggesting that it would be "in nobody's interest" to offer. We were not told of these calls. Why would we be?

I asked the Authority for the four replies. I was informed that schools' responses are for officers' use and I may not have them.

I'm a magistrate. I'm accustomed to hearing the evidence.

T. Okonkwo (Mrs)
