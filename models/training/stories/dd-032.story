+++
id = "dd-032"
channel = "email"
from_name = "Yvonne Blackwood"
from_addr = "yvonne.blackwood@example.com"
subject = "It's a small island"
date = "2013-09-22T19:26:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen", "school-approached", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "So it turns out that there'd been a \"professionals' discussion\" at St Mary's, her and Dr Rayner, the head of his primary and two from the Education, all about where Solomon should go and what he'd cost. They don't ask parents to those, she said, because it can be upsetting."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had gone out to the sports partnership and after-school club with the Education's compliments, in April, and the one to me was dated June."
[[evidence]]
category = "school-approached"
quote = "They'd had somebody from the Education on the phone, twice, letting them know that Solomon was aggressive and had \"a complex family\", and saying it'd be kinder all round if they found that they hadn't the room."
[[evidence]]
category = "other-collusion"
quote = "The Education had asked the hospital not to give families anything that pointed to a placement, the hospital had said yes, and in return there was to be a hospital teacher two mornings on the ward."
+++
Good evening,

I'm from Brixton myself, but I married a man from Ventnor, so we raised the children on the Isle of Wight, where there's one of everything and everybody's been to school with it.

My youngest is Solomon, he's eleven, he has sickle cell and he had a stroke from it when he was five. He walks all right. It's his memory and his temper that it took. We had our eye on a school on the mainland which knows about strokes. The island didn't want to pay the ferry.

This past year I've felt like a woman in a play where the rest of the cast have had the script.

First it was the haematology sister. I love that woman, she's held my hand through some nights. In February she says to me, while she's doing the cannula, don't be too disappointed about the school, Yvonne. I hadn't told her about any school. So it turns out that there'd been a "professionals' discussion" at St Mary's, her and Dr Rayner, the head of his primary and two from the Education, all about where Solomon should go and what he'd cost. They don't ask parents to those, she said, because it can be upsetting. Imagine.

Then the neuropsychologist from Southampton, who'd had him for two days and got him to do things with blocks. I waited and waited for what she had to say. In the end it was Solomon's football coach that said to me he was sorry to read that the brain damage was permanent. Read it where? In a pack. It had gone out to the sports partnership and after-school club with the Education's compliments, in April, and the one to me was dated June. I had to ask a man in shin pads what was wrong with my own son's head.

So I got on the ferry and went over to see the school for myself, and the admissions lady gave me a cup of tea and wouldn't give me a form. They'd had somebody from the Education on the phone, twice, letting them know that Solomon was aggressive and had "a complex family", and saying it'd be kinder all round if they found that they hadn't the room. She said to me, "You don't seem all that complex."

But I'll tell you the one that broke me, and it isn't the worst on paper. Dr Rayner had promised me a letter saying that he needs to be near a unit that can do an exchange transfusion. The mainland school is ten minutes from one. I had to beg for the letter and when I had it it said nothing at all. He came out with it at last. The Education had asked the hospital not to give families anything that pointed to a placement, the hospital had said yes, and in return there was to be a hospital teacher two mornings on the ward. It was a gentleman's agreement, he said. He'd thought I knew.

No, doctor. I'm generally the last.

Thank you for reading. I feel better for having got it down. My husband says that I should ask who else sees these.

Yvonne Blackwood
