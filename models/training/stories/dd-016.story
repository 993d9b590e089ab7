+++
id = "dd-016"
channel = "email"
from_name = "Rhiannon Prosser"
from_addr = "rhi.prosser@example.com"
subject = "Osian"
date = "2012-05-20T15:30:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The report says he was \"assessed in his preferred language\" and gives him the understanding of a three-year-old. He was asked in English what you'd do with an umbrella, and he told her very nicely, in Welsh, and it's put down as no response."
[[evidence]]
category = "no-chance-to-correct"
quote = "I was told reports are issued \"for information\", that there's no arrangement for parents to propose wording, and that she's on maternity leave now and nobody else may touch it."
[[evidence]]
category = "discussed-without-consent"
quote = "She took it for granted we'd been there, the afternoon they all sat in the head's room over Osian to decide about the unit, the head, the psychologist, the county's woman and the nurse. We were baling, a mile down the road, and would have walked across in our boots if somebody had only sent to say."
+++
Annwyl ffrindiau,

We farm a bit and my husband drives for the Post, near enough to Tregaron. Our boy Osian is seven and came late to everything. His first language is Welsh, his second is tractors.

The psychologist who came had no Welsh. Nobody's fault. She did her tests in English with a dinner lady putting in a word here and there, and came out with a score. The report says he was "assessed in his preferred language" and gives him the understanding of a three-year-old. He was asked in English what you'd do with an umbrella, and he told her very nicely, in Welsh, and it's put down as no response.

So I wrote, and then I telephoned, and what I wanted was one sentence, that it had been done in English. I was told reports are issued "for information", that there's no arrangement for parents to propose wording, and that she's on maternity leave now and nobody else may touch it. So it stands.

It was the chapel that told us the rest. My cousin's wife is a governor. She took it for granted we'd been there, the afternoon they all sat in the head's room over Osian to decide about the unit, the head, the psychologist, the county's woman and the nurse. We were baling, a mile down the road, and would have walked across in our boots if somebody had only sent to say.

I don't think there was any harm meant in it. I think that they were a bit ashamed of the English and didn't want it brought up.

Use it if it helps, but no names and not the village if you please. They'd know us by the tractors.

Diolch,
Rhiannon
