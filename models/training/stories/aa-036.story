+++
id = "aa-036"
channel = "email"
from_name = "Pauline Nketia"
from_addr = "pauline.nketia@example.com"
subject = "Letter to you from Pauline"
date = "2015-03-03T20:15:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "It was a paper for \"joint working\", and it said that where a family asks for a private school the clinic will not call the child's needs severe and in return the education office will fund two of its posts."
[[evidence]]
category = "discussed-without-consent"
quote = "They'd had him on the agenda, with the doctor and the education woman and the head, talking of his toileting and of my papers from the Home Office, and I was mopping that corridor while they did it."
[[evidence]]
category = "access-denied"
quote = "They told me that the decision was no, and that the sheet with the why of it is not given out."
+++
I am a cleaner at the clinic. That's how I came to see. I am also a mother, my boy goes to that same clinic, and God forgive me I read what was on the table.

It was a paper for "joint working", and it said that where a family asks for a private school the clinic will not call the child's needs severe and in return the education office will fund two of its posts. My boy's initials were in the margin with two others. I put the cups away and I went home on the bus with my hand over my mouth.

The next week I asked at the school, innocent, had there been any talk about him. The young teacher said, oh yes, at the Wednesday meeting. They'd had him on the agenda, with the doctor and the education woman and the head, talking of his toileting and of my papers from the Home Office, and I was mopping that corridor while they did it. I was ten steps away. They could have opened the door.

I wrote for the panel's decision on his place. They told me that the decision was no, and that the sheet with the why of it is not given out.

He is seven. He lines up my sponges by colour. He is so gentle.

I could lose this work, so please, no name, no clinic, nothing at all.
