+++
id = "ff-039"
channel = "email"
from_name = "Rosalind Trevanion"
from_addr = "r.trevanion@example.com"
subject = "Copy of my formal complaint to Cornwall Council"
date = "2019-05-02T16:03:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "false-information", "no-chance-to-correct", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "panel deliberations are \"for professionals to be frank in\" and that neither the minute nor the grounds would be coming to me then or later."
[[evidence]]
category = "false-information"
quote = "Jory surfs; he has never sat in a wheelchair in his life save once, at Treliske, for the ride."
[[evidence]]
category = "no-chance-to-correct"
quote = "\"Parents get the advices with the plan, we don't do a lap for snagging.\""
[[evidence]]
category = "subject-access-failure"
quote = "Of its 316 pages 204 are black from edge to edge, and among the things blacked out are my own e-mails to you, my son's date of birth and, on p. 88, the word \"sunny\"."
+++
For your records, the text of the complaint I posted this morning. Use it without our names.

Dear Director,

I am a conveyancing solicitor, and the mother of Jory (12). I complain of the following.

1. Delay. The final plan was issued in week 41. The law says 20. I do not pursue this, as you have apologised, in two fonts.

2. Transport. I do not pursue this either, life being short.

3. The resources panel of 11 December 2018. The panel declined a specialist placement. Your letter says "panel considered all the evidence". I asked what it had before it and why it had decided as it did. Ms Hocking replied on 3 January that panel deliberations are "for professionals to be frank in" and that neither the minute nor the grounds would be coming to me then or later. I pointed out that I am the person who must decide whether to appeal. She hoped I would have a restful new year.

4. The occupational therapy advice. I had heard, at the meeting on 22 January, the therapist herself say aloud that she supposed mum would have spotted that section four was about a wheelchair user, and that she'd have liked to be told before it was set in stone. So should I. Jory surfs; he has never sat in a wheelchair in his life save once, at Treliske, for the ride. Your officer replied for her, from across the table. "Parents get the advices with the plan, we don't do a lap for snagging." I have the meeting recorded, with everyone's permission, including hers.

5. My request for personal data. Received by you on 4 February. On 29 March, a fortnight over time, there arrived a disc. Of its 316 pages 204 are black from edge to edge, and among the things blacked out are my own e-mails to you, my son's date of birth and, on p. 88, the word "sunny". I enclose p. 88.

6. Tone. Mr Carne has twice addressed me as "Mum". I am not his mother. I have checked.

What I want: (a) the panel's reasons; (b) the wheelchair removed; (c) the disc done again by somebody sober; (d) a named person who will answer. I don't want a restful anything.

Yours faithfully,
Rosalind Trevanion
