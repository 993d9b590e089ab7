+++
id = "ff-024"
channel = "email"
from_name = "Nia Gwilym"
from_addr = "nia.gwilym@example.com"
subject = "Adroddiad / report"
date = "2012-12-04T20:50:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "there was a sort of rustle and I saw that every one of them had it out in front of them, the yellow cover, highlighted, and the only person at that table without one was the person who had pushed him out."
[[evidence]]
category = "access-denied"
quote = "The girl on the counter went to ask, and came back, and said that they'd had a think upstairs and they'd prefer that I didn't have it at present."
+++
Annwyl bawb,

I'll write in English so that you can use it, though it was all done in Welsh, which makes it no prettier.

Steffan is five, he has a syndrome that eleven people in Europe have. We were seen by the physiotherapist from Bangor in the summer and she was very thorough with him. September, nothing. October, I asked at his review whether anybody had news of the physio, and there was a sort of rustle and I saw that every one of them had it out in front of them, the yellow cover, highlighted, and the only person at that table without one was the person who had pushed him out. They passed me one to look at. At the end of the meeting the chair held out her hand to have it back.

So I rang Gwynedd to ask for a copy to keep. No, it had come from health, so health must release it. I rang health. No, it was commissioned by education and was education's. I drove to Caernarfon. The girl on the counter went to ask, and came back, and said that they'd had a think upstairs and they'd prefer that I didn't have it at present. At present! It's a report on how he sits in a chair.

What it says in it may be perfectly right, from what I saw in ten minutes it was. That's what makes it so daft.

The chair itself is eight months late but we've the loan of one from a family in Amlwch.

Cofion,
Nia
