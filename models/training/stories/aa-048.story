+++
id = "aa-048"
channel = "email"
from_name = "Rev. T. Ainscough"
from_addr = "rev.t.ainscough@example.com"
subject = "Regarding our foster son"
date = "2016-02-29T20:15:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "When he asked, with great dignity, whether that could be mended, he was told the account was \"the doctor's opinion\" and there was no arrangement for the young person or his carers to add to it or to take anything out."
[[evidence]]
category = "tribunal-disclosure"
quote = "In the autumn we found it, with his life story book, the actual book with the photographs, copied into what the authority had lodged at the Tribunal; he'd not been consulted, nor had we, nor had his birth mother."
[[evidence]]
category = "subject-access-failure"
quote = "There was a holding letter in June, another in October, and at Candlemas a slim envelope holding his school photographs and a record of his vaccinations."
+++
Dear friends,

We've fostered for twenty-two years and I have never before written a letter of this kind. The young man in question, who's now seventeen, has read it and approves.

He has an attachment disorder and a mild learning disability. Last spring the psychiatrist prepared an account of him for the education people. It was well meant. It had the wrong brother dying. When he asked, with great dignity, whether that could be mended, he was told the account was "the doctor's opinion" and there was no arrangement for the young person or his carers to add to it or to take anything out.

It then travelled. In the autumn we found it, with his life story book, the actual book with the photographs, copied into what the authority had lodged at the Tribunal; he'd not been consulted, nor had we, nor had his birth mother. He recognised the glue marks.

He wished to know who'd had the book and so he made his request, under the Act, in May. There was a holding letter in June, another in October, and at Candlemas a slim envelope holding his school photographs and a record of his vaccinations.

He has begun an apprenticeship in stonemasonry. His hands are always white. He told me that stone doesn't answer back and doesn't get passed about.

We are not litigious people. We should be glad of your prayers, or your advice.
