+++
id = "ff-009"
channel = "email"
from_name = "Morag Tait"
from_addr = "morag.tait@example.com"
subject = "Additional support needs, East Lothian"
date = "2017-03-28T14:20:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "There'd been a phone call, she said, between the education offices and the health board on the day our form came in, and the upshot was that if health could see its way to standing down for a term, the lassie wouldn't meet the test and they'd both be spared a plan."
[[evidence]]
category = "discussed-without-consent"
quote = "She had been at the table when they went through it, herself and six others, two of them from the third sector with no more to do with Isla than the man in the moon, and she said she had asked where the grandparents were and been told it wasn't that kind of meeting."
+++
To whom it may concern,

In Scotland we have different words for everything, so bear with me: for EHCP read co-ordinated support plan, for SENCO read support for learning. I believe the underlying article is much the same.

Our granddaughter Isla has been with us since she was three, under a kinship order, so that for all purposes my husband and I are the parents. She is eleven, with a foetal alcohol disorder which nobody doubts; we are spared that argument at least. The test for a plan up here is whether she needs "significant" help from an agency outside education. Health's input, in other words, decides the matter. You'll see where this is going, I did not.

By the autumn of 2015 Isla had the speech therapist weekly, the OT fortnightly, and a psychologist once in the month. The headteacher, a straight woman, said we had only to apply. In November we applied. In the week after we applied the therapist told us that she was discharging to a "consultation model", so did the OT, and the psychologist wrote that episodes of care had now concluded. All three in nine days; I have the envelopes. I'm slow to think ill of folk, and I put it down to cuts. Then in February we were at the headteacher's leaving do, sausage rolls in the gym hall, and she'd had a glass of wine and said it had lain on her conscience. There'd been a phone call, she said, between the education offices and the health board on the day our form came in, and the upshot was that if health could see its way to standing down for a term, the lassie wouldn't meet the test and they'd both be spared a plan. "They'll likely be back in the summer," she told me. They were, too, in the August, in the fortnight after we'd been refused.

I asked how she knew. She had been at the table when they went through it, herself and six others, two of them from the third sector with no more to do with Isla than the man in the moon, and she said she had asked where the grandparents were and been told it wasn't that kind of meeting.

The refusal itself was properly done. It was in time, it gave reasons, it told us where to appeal. The reasons were that she had no significant health input, and on that date she had not.

We did not appeal. My man's heart was bad that year. I have started to think we should have done so, which is why I am writing to you in place of sleeping.

Please say "a Scottish council".

Yours sincerely,
Morag Tait (Mrs)
