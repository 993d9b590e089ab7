+++
id = "ff-007"
channel = "email"
from_name = "Miriam Adler-Shaw"
from_addr = "m.adlershaw@example.com"
subject = "Educational psychology advice, Leeds"
date = "2016-02-09T22:41:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "she told me, a little flustered by now, that it was all in Dr Penhale's report, the one that had come round to school and the paediatrician and Leeds before half term, hadn't I got mine."
[[evidence]]
category = "false-information"
quote = "Three paragraphs of the developmental history belong, every word, to the brother: the tube, the nine days, the query over hypoxia."
[[evidence]]
category = "no-chance-to-correct"
quote = "advice is \"locked on submission\", and that families' remarks on factual matters are not something the service's timetable has a slot for."
+++
Dear campaign,

I report on X-rays for a living. If I describe the left wrist of a patient whose right wrist was filmed, there is an inquiry, and quite properly. I mention it only so that you understand the standard of accuracy I am accustomed to, and why the last five months have left me feeling I have wandered into a country with no laws.

My son Reuben is seven and has a twin, Asher. Reuben was the easy birth; Asher was the one who spent nine days on the unit with a feeding tube. We waited fourteen months for the local authority to agree to assess at all, which I gather is merely normal, and the transport panel then mislaid us for a further term. None of that is why I write.

The educational psychologist came on 17 September, was courteous, played a game with blocks and left. I assumed that in due course something would arrive for us to read. On 12 November I was in the playground, late and still in uniform, when the SENCO touched my elbow and said how sorry she was about everything we had gone through in the neonatal period, that she had had no idea, that it explained such a lot, and she hoped I didn't mind her saying; I stood there trying to work out what she was talking about and she told me, a little flustered by now, that it was all in Dr Penhale's report, the one that had come round to school and the paediatrician and Leeds before half term, hadn't I got mine. I had not. It came by second-class post on the 20th. Three paragraphs of the developmental history belong, every word, to the brother: the tube, the nine days, the query over hypoxia. From this a conclusion is drawn about Reuben's memory. The conclusion is then repeated by the paediatrician, who has it from the psychologist, and by the school, who have it from both, so that it now looks like agreement.

I telephoned. I was perfectly calm; one is, at work. A business support officer explained that advice is "locked on submission", and that families' remarks on factual matters are not something the service's timetable has a slot for. Could I at least append a page? I could write to the head of service, she thought, though he was between posts.

I did write. I have a reply that thanks me for my feedback.

Please change our names and, if you would, the twins into sisters.

With kind regards,
Miriam Adler-Shaw
