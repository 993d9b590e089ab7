+++
id = "aa-015"
channel = "email"
from_name = "Harriet Mossop"
from_addr = "harriet.mossop@example.com"
subject = "Three versions"
date = "2020-10-15T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She told me that v1 had recommended a specialist setting, and her principal had passed on a message from the assessment team that it should \"describe need and leave placement out of it, and lose the word complex\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "What's more, v1, v2 and v3 had all been lying in the school's shared drive for a month, open to anybody with a lanyard, before one line of it was shown to his father or me."
[[evidence]]
category = "no-chance-to-correct"
quote = "I was thanked for my interest and informed that the document was closed, and that the process had no point at which families were invited to check it."
+++
I'm a copy-editor by trade, which is the only reason I noticed.

Our EP advice came with "v3" in the footer. So where were v1 and v2? The psychologist is a junior and was miserable when I asked. She told me that v1 had recommended a specialist setting, and her principal had passed on a message from the assessment team that it should "describe need and leave placement out of it, and lose the word complex". So she took it out. She said she'd not slept.

What's more, v1, v2 and v3 had all been lying in the school's shared drive for a month, open to anybody with a lanyard, before one line of it was shown to his father or me. A dinner lady knew his IQ. I did not know his IQ.

I marked up v3 in pencil, as I do for a living: eleven slips of fact, including the name of his condition. I was thanked for my interest and informed that the document was closed, and that the process had no point at which families were invited to check it.

He's nine, he's kind, he knows every bird on the estuary. School have him in a corridor with a workbook from the infants. I've asked, politely, for years.

I would be happy for this to be used without our names. I'd also be happy to proofread your website.
