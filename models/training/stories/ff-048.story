+++
id = "ff-048"
channel = "email"
from_name = "Rivka Steinmetz"
from_addr = "rivkasteinmetz@example.com"
subject = "Salford. Please treat with care"
date = "2018-12-20T11:40:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "since the toy library had been sent an agenda like everybody else, and had sat in the Civic Centre with fifteen people while the gene was spelled out on a whiteboard."
[[evidence]]
category = "false-information"
quote = "It has me down as \"unable to read English\" and Dovid \"confined to home with no play materials\", the second of which was written at a table covered in Lego."
[[evidence]]
category = "school-approached"
quote = "her husband had been taken to one side at a training morning by an officer and asked, as a favour, not to encourage us, because a place with him would cost three times what they'd budgeted."
+++
Dear Madam,

I hesitate to set this down as we're a private community and what's known about one child in a family touches the marriage of the others; you may think that an exaggeration, and I assure you that it's arithmetic. I have seven children. Dovid is the fourth. I am a qualified bookkeeper and I run our school's payroll, so that I am not, as the social worker seemed to suppose, without education.

Dovid has a genetic condition which we had chosen to keep between ourselves, our rabbi and the hospital. When we applied for a plan we wrote to Salford in terms, asking that nothing go to anyone without our being asked first, and received in return a very nice letter promising it. I have the letter.

In Tammuz, which was July, my neighbour's sister-in-law, who volunteers with a toy library, said to my eldest girl in the bakery that it was a wonder how we managed, with what Dovid has. My daughter is nineteen. You'll understand what I mean about arithmetic. I went to see this woman. She wept. She told me it hadn't been gossip, not at the start, since the toy library had been sent an agenda like everybody else, and had sat in the Civic Centre with fifteen people while the gene was spelled out on a whiteboard. When she asked where the mother was, they told her that mothers in our community find such things difficult.

I found it a good deal more difficult afterwards.

The social worker I mentioned came once. She was young and she wouldn't take a glass of water. Her note has since been copied into five documents. It has me down as "unable to read English" and Dovid "confined to home with no play materials", the second of which was written at a table covered in Lego. To be fair, Salford have told us that we may submit a correction, and that they'll look at it in the new year. I have submitted it. I don't say that they'll refuse.

And the school. There's a place in Prestwich, under Jewish auspices but with a proper therapist, and the principal had shaken my husband's hand on it. By September he wouldn't come to the telephone. His wife, whom I was at seminary with, finally told me why: her husband had been taken to one side at a training morning by an officer and asked, as a favour, not to encourage us, because a place with him would cost three times what they'd budgeted. He was frightened for his licence. I don't judge him.

My eldest is engaged, thank G-d, to a boy from Antwerp. They don't have the toy library there.

Please change everything: the city, the number of children, the month.

With respect,
Mrs R. Steinmetz
