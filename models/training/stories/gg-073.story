+++
id = "gg-073"
channel = "email"
from_name = "Mandy Ackroyd"
from_addr = "mandyackroyd@example.com"
subject = "Four wrongs and a couple of rights"
date = "2015-05-26T22:14:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I asked his teacher what she was going by and she opened her planner and there's the report, hole-punched, highlighted in two colours, a Post-it on it in the lunch supervisor's writing, and I'd not so much as had an envelope."
[[evidence]]
category = "access-denied"
quote = "The head's line was that it was the council's property, and the council's line, when I'd been round the houses, was that a parent can see what's in the statement when there is a statement, and until then it's for professionals."
[[evidence]]
category = "no-chance-to-correct"
quote = "There's a sheet at the back with \"Parental comments\" on it and \"N/A, report closed 14/1\" typed underneath, and when I rang to ask what closed meant I was told it meant closed."
[[evidence]]
category = "discussed-without-consent"
quote = "There turned out to have been a Tues every month since he was in Reception, Tyler as a standing item, the dinner staff, the outreach, the community nurse and once the lollipop man, and his mam not on the list because it was \"only operational\"."
+++
Hello

My counsellor calls it "sorting the laundry", so I've sorted ours into piles. Tyler's eight, autism, Redcar and Cleveland, I'm his mam and I work in a care home.

PILE ONE, THINGS THAT WERE DONE RIGHT. The OT's report, we had it first and were asked about it. The health visitor rings before she does anything. There was a big meeting in March that I could have gone to and I sent my apologies because of shifts. And they consulted two schools, with letters, copies to me, that's how it's meant to be done.

PILE TWO, THE PSYCHOLOGIST. She came before Christmas. On 9 February the mam of another boy said she'd heard that Tyler was getting moved on to the blue table. The blue table is what they call it. I asked his teacher what she was going by and she opened her planner and there's the report, hole-punched, highlighted in two colours, a Post-it on it in the lunch supervisor's writing, and I'd not so much as had an envelope. So that's that pile. I can't add to it.

PILE THREE, GETTING HOLD OF IT. You'd think after that they would just let me have it. I put my hand out for it there in the classroom. She had to take it back off me, poor lass, you could see she felt daft. The head's line was that it was the council's property, and the council's line, when I'd been round the houses, was that a parent can see what's in the statement when there is a statement, and until then it's for professionals. I asked three times and got three noes, the last one with a reference number. It turned up in the end at the back of the proposed statement in May.

PILE FOUR, WHAT'S IN IT. Nothing wicked. She's put that he "seeks out" loud places. He runs at the noise to make it stop, that's a different thing. I don't call that a lie, she saw him run. But I'd have liked to tell her why. There's a sheet at the back with "Parental comments" on it and "N/A, report closed 14/1" typed underneath, and when I rang to ask what closed meant I was told it meant closed.

PILE FIVE. This one's small. On the Post-it, the lunch lady had put "as per Tues, keep away from bins". I thought about as per Tues for a week. What Tues? There turned out to have been a Tues every month since he was in Reception, Tyler as a standing item, the dinner staff, the outreach, the community nurse and once the lollipop man, and his mam not on the list because it was "only operational".

I can see why you'd tell a lollipop man. He does run. But I'd have told the lollipop man myself, I see him twice a day.

That's all the laundry. Names off please.

Mandy
