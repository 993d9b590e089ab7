+++
id = "cc-015"
channel = "forum-pm"
from_name = "GranOnTheTerrace"
from_addr = ""
subject = "Grandson in Merthyr way"
date = "2017-11-29T16:05:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "discussed-without-consent", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "They told her the panel doesn't give out reasons as such. I rang, pretending to be her I don't mind saying, and the girl told me it would \"set a difficult precedent if families could see how each case was scored\"."
[[evidence]]
category = "subject-access-failure"
quote = "So in goes a letter for everything with Ieuan's name on it, hand delivered, stamped at the desk, 9th of June. Summer went. We chased it in September and it had been \"logged under the wrong surname\". We chased in October and it was being \"checked\". It came last week, a bag of it, and there's only the one side of the double sided pages been copied. Odd numbers only."
[[evidence]]
category = "discussed-without-consent"
quote = "It's the shunt nurse and the head of year and the council's inclusion officer, around a table in the Easter holidays if you please, on about how my daughter \"presents\", and whether she's \"invested in the sick role\" on Ieuan's behalf. There's a seat plan. There's no seat for her."
[[evidence]]
category = "insecure-handling"
quote = "The bag had in it, down the bottom, eleven sheets about a little girl in Aberdare. Name, address, what her uncle had done. We rang and said come and get this. They said could we post it back. In the ordinary post! So then you wonder who's got our evens."
+++
Hello love,

My daughter said to write as I've more time and she's got no more words left. I'm his nan. We have him with us, him and her both, since the house. He's Ieuan, 12, and he's got the spina bifida and the hydrocephalus with a shunt. Lovely boy, sings like a bird, supports Swansea to annoy his grandad.

He's at the comp. First year was tidy. Lift worked, the lady who does the catheters was there every day, no bother. Second year the lift goes, the lady goes, and the other lady they bring in isn't trained till February, so either my daughter goes in at eleven and half past one or he sits in it. She lost her job at the bakery over it. I'm telling you that so you know where we started from. Nobody did that behind anyone's back, they just did it.

So she asks for extra help, and it goes to the panel. Panel says no. She says what did they have in front of them, and what was their reason? They told her the panel doesn't give out reasons as such. I rang, pretending to be her I don't mind saying, and the girl told me it would "set a difficult precedent if families could see how each case was scored". Scored! Like the Eisteddfod.

Right, says my husband, who was a union man. There's a law. So in goes a letter for everything with Ieuan's name on it, hand delivered, stamped at the desk, 9th of June. Summer went. We chased it in September and it had been "logged under the wrong surname". We chased in October and it was being "checked". It came last week, a bag of it, and there's only the one side of the double sided pages been copied. Odd numbers only. My husband laughed till he coughed.

But you can learn a lot from odd numbers. Page 31 is half of a conversation. It's the shunt nurse and the head of year and the council's inclusion officer, around a table in the Easter holidays if you please, on about how my daughter "presents", and whether she's "invested in the sick role" on Ieuan's behalf. There's a seat plan. There's no seat for her. It carries on to page 32, which we haven't got.

She'd always thought the shunt nurse was her friend. She'd knitted for her baby.

And here's the other thing, my love, and I'd leave it out except my husband says put it in. The bag had in it, down the bottom, eleven sheets about a little girl in Aberdare. Name, address, what her uncle had done. We rang and said come and get this. They said could we post it back. In the ordinary post! So then you wonder who's got our evens.

I've taken it down myself, in the car, to the front desk, and made the boy give me a receipt.

Now. The lift was mended on Monday. The catheter lady's back two days. The head came to see us and had a Welsh cake and said it could've been handled better, and I believe him. There's a charity going to pay for a tribunal person. And Ieuan's got a solo in the carol service, "O Holy Night", in Welsh. I only want my daughter to stop asking me if she does put it on.

Nan
