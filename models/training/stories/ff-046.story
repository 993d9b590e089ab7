+++
id = "ff-046"
channel = "email"
from_name = "Andrew Lisle FCA"
from_addr = "andrew.lisle@example.com"
subject = "Reconciliation – Surrey – D. Lisle"
date = "2021-02-08T19:00:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "She had finished the lot in July, she told me, and had watched it put into a drawer, and the drawer was known as \"not before the hearing\"."
[[evidence]]
category = "tribunal-disclosure"
quote = "In it were the bereavement service's session notes on both of my children, including what my daughter, who was no part of the appeal, had said about finding her mother."
[[evidence]]
category = "false-information"
quote = "The other is a sentence in the social care advice, that the mother's death was \"by suicide, not disclosed to children\". Claire had an aneurysm, at a parents' evening, in front of some thirty people."
+++
Good evening

I'm a chartered accountant and, since my wife's death, a single parent of two. Dominic, ten, has ADHD and what they now agree is autism (they had said "grief" for two years; that has been put right, handsomely). I attach no documents. I've reconciled them, and this is the summary.

1. Opening balance. In January 2019 there existed, to my knowledge, a file.

2. Receipts. I applied for it on 1 March 2019. The statutory month came and went. In May they wanted proof that I'm his father. I sent it. In June they wanted proof that his mother consented. I sent a death certificate. In August I was told that it was with the redaction team, a Mr Pyle and a work-experience girl. It was the girl who rang me, in tears, on her last day. Her view was that I seemed nice. She had finished the lot in July, she told me, and had watched it put into a drawer, and the drawer was known as "not before the hearing". It came eleven days after the hearing.

3. Transfers out. Meanwhile the very same papers that I couldn't have were in circulation elsewhere. On the morning of the hearing I was handed a supplementary bundle. In it were the bereavement service's session notes on both of my children, including what my daughter, who was no part of the appeal, had said about finding her mother. I'd never been approached about it. Nor had the service, whose director telephoned Surrey while I stood in the corridor, and whose language I shan't reproduce. The panel's chair withdrew the pages of her own motion. You can withdraw pages.

4. Errors. Two, one of them immaterial (his height). The other is a sentence in the social care advice, that the mother's death was "by suicide, not disclosed to children". Claire had an aneurysm, at a parents' evening, in front of some thirty people. It had been believed, I now see, for about eighteen months by everyone who smiled at us.

5. Closing balance. Dominic has his school. My daughter has read page 61.

I shouldn't like the manner of her finding her mother to appear anywhere. The rest you may have, with no names and no county.

A. J. Lisle
