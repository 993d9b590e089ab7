+++
id = "cc-070"
channel = "email"
from_name = "Ruth Abercrombie"
from_addr = "ruth.abercrombie@example.com"
subject = "Refused, appealed, won, nothing"
date = "2016-01-15T11:11:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Campaign,

We were refused an assessment in March, appealed in April, won in September and have been waiting ever since for someone to do what the judge ordered.

I ought to say what did not happen, since I've read your page. The educational psychologist sent us her draft first, and when I pointed out that she'd got my daughter's birth weight wrong she changed it within the hour. Every meeting has had us in it. The speech therapist put thirty minutes weekly for forty weeks, and was never, she tells us, asked to put less. Our SAR, which I did out of curiosity, came on day 26 with nothing missing that I could see. The bundle held only what we had agreed.

What did happen is that they simply didn't think she was bad enough. When they were told that she was, they had no therapist to send. The school has had its outreach cut. My daughter, who's eight and has a stammer that shuts her up for whole mornings, has been put on a "nurture table" with two boys who throw things. I have been to the ombudsman, who found delay, and awarded us three hundred pounds.

I do not know if you want this. It's an ordinary misery. But I think there are more of us in the ordinary kind than the other.

Ruth
