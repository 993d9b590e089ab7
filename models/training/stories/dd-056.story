+++
id = "dd-056"
channel = "email"
from_name = "Mostafa Haddad"
from_addr = "mostafa.haddad@example.com"
subject = "A dentist writes"
date = "2017-09-03T13:20:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "access-denied", "subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "The service told me that it had been issued and filed in that condition, that a parent cannot ask for a report to be re-opened once it's been issued, and that if I'd wished to comment I ought to have done it before."
[[evidence]]
category = "access-denied"
quote = "No: the original belongs to the service, and copies are supplied once. I've had my once."
[[evidence]]
category = "subject-access-failure"
quote = "On the 5th of May 2017 they replied that they'd answered in November. I hadn't received an answer in November."
[[evidence]]
category = "insecure-handling"
quote = "It seems that when the offices moved, in 2015, everything that was older than three years went to be scanned, and the boxes from H to K came out of the van at the wrong building and were pulped."
+++
Dear Sir or Madam,

I'm a dentist. If I lose an X-ray I must report it, and if a patient asks to see her notes I turn the screen. I had supposed that this was how it's done in England; it's how I was taught it here.

My daughter Layla is twelve. She was a premature baby, she has cerebral palsy down the one side and a squint, and an excellent sense of humour that isn't in any of her reports. She has had a statement, and now a plan. I wish to tell you only about the paper.

In the summer of last year the school's therapist re-assessed her. I was given a photocopy at a meeting and took it home. It had another child's middle pages. I suppose the copier had been interrupted. I telephoned about it. The service told me that it had been issued and filed in that condition, that a parent cannot ask for a report to be re-opened once it's been issued, and that if I'd wished to comment I ought to have done it before. Before what? It was put in my hand on the day that it was finished.

I asked then for a correct copy, only so that Layla's own middle pages might exist somewhere in the world. No: the original belongs to the service, and copies are supplied once. I've had my once. I offered to pay for a second and the lady said that it wasn't a matter of money, it's the procedure.

You see, nobody's been rude. I've never had a conversation in the whole of this that I could call rude.

So I made a request under the Data Protection Act. I was advised to be wide. I asked for Layla's education file from birth to date, from the city. That was on the 12th of October 2016. On the 5th of May 2017 they replied that they'd answered in November. I hadn't received an answer in November. They couldn't show me a copy of what they'd sent in November. They've now closed the request as "completed". I admire that. I should like to tell a man with toothache that he's completed.

It was the Ombudsman's young man that solved it, on the telephone, by asking the city a question which I hadn't thought of: do you have the file? It seems that when the offices moved, in 2015, everything that was older than three years went to be scanned, and the boxes from H to K came out of the van at the wrong building and were pulped. It was all there in a log. Her birth notes, the first hip X-ray, the one photograph that there was of her in the incubator, that her mother lent them in 2008 since they asked to see it. They had known when they took my fee.

My wife doesn't know yet about the photograph. I've told her that they're still looking.

I am happy to be named. Layla says you may say that she has a squint, as everyone can see it, but please not to say that it's cute.

Yours faithfully,
Mostafa Haddad
