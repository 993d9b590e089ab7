+++
id = "ke-045"
channel = "email"
from_name = "Fr Benedict Okwuosa"
from_addr = "fr.benedict@example.org"
subject = "On behalf of a parishioner ([[council:1|Leicester City]])"
date = "2016-12-13T10:46:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She had been called in by a Ms Tordoff, together with her own head of service, and asked to change the diagnosis, the words being, \"the base is full, so he hasn't got one\"."
[[evidence]]
category = "access-denied"
quote = "Tordoff answered that drafts were not disclosable and that she might have the final version, which she already had."
+++
Dear friends,

A mother in my parish, [[parent:1|Selamawit]], asks me to write; her English is good but she does not yet believe it. She has read this and signed my copy.

She came from Eritrea by a road I won't describe and arrived in [[place:1|Leicester]] in 2011 with one child on her back. That child is [[child:1|Natnael]]. A second, [[child:2|Ruta]], was born here, at the [[health:1|Royal Infirmary]], with [[professional:1|Jacinta]] delivering her, and to this day [[professional:1|Jacinta]] comes to us at Easter.

When [[child:1|Natnael]] was seven he was still silent at [[school:1|Spinney Hill Rise]]. The class teacher, a Mr [[professional:2|Haq]], put in for help. The specialist who came was, I understand, called [[professional:3|Dearbhla]], and she did two remarkable things: brought an interpreter who spoke the right language, and came back three times. Her opinion was that he had a severe language disorder in Tigrinya as well, and that he needed a speech and language base. She told [[parent:1|Selamawit]] this at the table in my presbytery. I was there. I made the coffee, badly.

The paper, when it came, said "English as an additional language. No further action." Above [[professional:3|Dearbhla]]'s name.

I telephoned. I'm afraid I used the "Father". [[professional:3|Dearbhla]] asked if she could see me, and I supposed that she meant professionally, but she's a Catholic and came to the sacristy after the six o'clock. She was careful to say that it wasn't confession. She had been called in by a Ms [[professional:4|Tordoff]], together with her own head of service, and asked to change the diagnosis, the words being, "the base is full, so he hasn't got one". She'd held out for a week. She'd a mortgage.

I have reflected on that "so he hasn't got one" for some months now and it has found its way into two sermons.

[[parent:1|Selamawit]] then asked for the first paper. [[professional:4|Tordoff]] answered that drafts were not disclosable and that she might have the final version, which she already had. I have myself written on [[date:1|8 July]], [[date:2|9 September]] and, with some heat, at All Souls. Nobody's rude. A man by the name of [[professional:5|Clement]] (I thought of the hymn) told me they'd every sympathy.

[[child:1|Natnael]] serves at the altar, in silence, and never misses a cue. Last Sunday he was to ring the bell, and beforehand he said to me, in English, "Now?" That's one word. I thought you'd want to know that there was one.

You may publish this without our names, and without that of the parish, which is named for a saint who was himself slow to speak.

%% signature
With every blessing,
Fr Benedict

