+++
id = "ee-052"
channel = "email"
from_name = "Abdi Farah"
from_addr = "abdifarah.brent@example.com"
subject = "Brent, school place"
date = "2019-03-24T20:31:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She'd received a visit in December from an officer who advised her to think of her results and her corridors, and that if she objected now, quietly, then the family needn't know there'd been a conversation."
[[evidence]]
category = "false-information"
quote = "He'd left with her a page about my daughter, where it's written that she has \"global learning delay\" and \"requires a differentiated curriculum in all subjects\"."
+++
Hello sir or madam,

I came to London in 1999 and I'm a minicab driver and father of five. My fourth, a girl, is in Year 6 and is a wheelchair user. She's top in maths. I'm not boasting. It's on the certificate.

We chose a girls' school with good maths and a lift. The head said on the open day, please, we'd be honoured. On the offers day we got another one, a unit, across two boroughs. I called the girls' school to understand. The head teacher is a lady of honour, so she told me. She'd received a visit in December from an officer who advised her to think of her results and her corridors, and that if she objected now, quietly, then the family needn't know there'd been a conversation. She was ashamed, she said it to me twice.

I asked what reason he'd given her. He'd left with her a page about my daughter, where it's written that she has "global learning delay" and "requires a differentiated curriculum in all subjects". All subjects! She does the tax for my car.

I've asked them for correction and they're correcting, they say. It's four months. Now she must appeal to go where she was welcomed already.

I don't want names, we're known in the community.

Abdi Farah
