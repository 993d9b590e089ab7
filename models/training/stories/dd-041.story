+++
id = "dd-041"
channel = "email"
from_name = "Penelope Strachan-Yeo"
from_addr = "psy.letters@example.com"
subject = "The cardboard box"
date = "2019-01-06T12:00:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "other-collusion", "discussed-without-consent", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2019-03-15"
[[evidence]]
category = "insecure-handling"
quote = "Somebody in the authority's legal department had taken a suit in with Hugo's papers in a cardboard box and left the box on the counter: the admission notes, the section papers, the lot, loose, with his photograph uppermost. It had been under the till for nine days."
[[evidence]]
category = "other-collusion"
quote = "The trust's head of finance and the authority's placements manager had worked it out between them in October: if the psychiatrist could be got to call the college \"clinically neutral\", the authority would drop its claim on the trust for the aftercare money. \"You scratch ours,\" one of them writes, and there's a little yellow face, winking."
[[evidence]]
category = "discussed-without-consent"
quote = "Eight people at the golf hotel had spent a morning on Hugo and his \"family dynamics\", under a heading to the effect that Father was terminal, so there might be movement in the new year. I'd have come if they'd said."
[[evidence]]
category = "tribunal-disclosure"
quote = "The authority had put in the hospital's notes of what Hugo said when he was most ill, verbatim, eleven sheets. He hadn't been asked and he was well enough by then to have been asked; I hadn't been asked."
+++
Dear Sir or Madam,

I hope you'll forgive a long letter. My husband died in the middle of all this and I'm told that I have got into the way of telling things from the beginning.

Hugo is seventeen. He has schizophrenia, which came at fifteen, and before that he'd autism, and before that he was simply Hugo. He was at a small residential college that he liked. The authority wished to bring him home to save the fees, and the college, the psychiatrist and I all thought that it would finish him. We appealed.

About a fortnight before the first hearing I was telephoned by a dry cleaner. Somebody in the authority's legal department had taken a suit in with Hugo's papers in a cardboard box and left the box on the counter: the admission notes, the section papers, the lot, loose, with his photograph uppermost. It had been under the till for nine days. He was a dear man, the dry cleaner. He'd tied it up with the string they use for curtains.

So there I was with the authority's own box in my kitchen, and nobody ever asked for it back. I'm afraid I read it. I'd do so again.

In it were e-mails. The trust's head of finance and the authority's placements manager had worked it out between them in October: if the psychiatrist could be got to call the college "clinically neutral", the authority would drop its claim on the trust for the aftercare money. "You scratch ours," one of them writes, and there's a little yellow face, winking. The psychiatrist, to his eternal credit, wouldn't. He was moved to the adult wards in November. I'd thought he'd just gone, as they do.

There was also a note of a gathering, on the 30th of that month, at a golf hotel, of all places. Eight people at the golf hotel had spent a morning on Hugo and his "family dynamics", under a heading to the effect that Father was terminal, so there might be movement in the new year. I'd have come if they'd said. Robert would've come, on his drip.

He died on the 9th of December. There was movement.

At the first hearing, which was adjourned, I made one more discovery, and I can tell you it quite shortly. The authority had put in the hospital's notes of what Hugo said when he was most ill, verbatim, eleven sheets. He hadn't been asked and he was well enough by then to have been asked; I hadn't been asked. They'd simply gone to the judge, with a tab on. He was sitting next to me. He said, "That's private," quite politely, and then he said it again.

I've given the box to our solicitor. She wears cotton gloves to it.

It is to be heard finally on the 15th of March, and she says that I may do as I like afterwards but nothing before then. When you do, please make us unrecognisable. Not Hugo, not Strachan, certainly not Yeo. You might keep the dry cleaner.

Yours sincerely,
Penelope Strachan-Yeo
