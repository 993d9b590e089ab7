+++
id = "dd-025"
channel = "email"
from_name = "Noreen Threlfall"
from_addr = "nthrelfall@example.com"
subject = "My file"
date = "2010-11-07T18:20:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I've asked for a copy four times and the bursar says that as the school paid for it the report belongs to the school, and they couldn't set a precedent."
[[evidence]]
category = "subject-access-failure"
quote = "In October they could find the letter but not the ten pounds. As I write they have had both since spring, in all twenty-three weeks, and I've had no file."
+++
Dear Campaign,

I'm the great-aunt, and I've parental responsibility by order of the court, before you ask. They always do ask.

Dominic is fourteen and can't read. He's a lovely mechanic, he'll have an outboard in bits on my kitchen table and back together by News at Ten. In the spring his new school had him tested by a dyslexia woman. The result's in a cabinet at the school. I know which drawer. I've asked for a copy four times and the bursar says that as the school paid for it the report belongs to the school, and they couldn't set a precedent. I said I didn't want a precedent, I wanted six sheets of paper.

Then I thought, I'll go over his head. On the 28th of May I put in for Dominic's complete record from the Education Office at Lancaster, with the ten pounds. At the end of August they said they couldn't find my letter. I sent another. In October they could find the letter but not the ten pounds. As I write they have had both since spring, in all twenty-three weeks, and I've had no file.

In between I have had a customer satisfaction form. I gave them full marks for stationery.

I was a registrar of births and deaths for thirty-one years. Anyone could walk in off the street and get a certificate from me in a quarter of an hour, and it was right.

Please do use my name. I have always thought that a complaint with no name on it is only gossip.

Noreen Threlfall (Miss)
