+++
id = "ee-058"
channel = "email"
from_name = "Craig Stoddart"
from_addr = "craigstoddart81@example.com"
subject = "boro lad, no diagnosis letter"
date = "2020-06-17T22:30:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Well it did follow but it followed to everyone else, cos in April her teacher's on the doorstep with a food parcel and says congratulations, is it congratulations, we got her letter before the holidays."
[[evidence]]
category = "access-denied"
quote = "They said it'd been done for the education panel so it was the council's to give, and the council said it was health's so it was the clinic's to give, and I've been told no by both of them, three times each, it's like being picked for neither team."
+++
Now then,

Dad from Middlesbrough, self employed, plasterer. Three lasses. It's the middle one, she's 9.

She was seen at the clinic in January for autism. In lockdown they did the feedback by phone, but my phone was bust so I missed it, my own daft fault. They said a letter'd follow.

Well it did follow but it followed to everyone else, cos in April her teacher's on the doorstep with a food parcel and says congratulations, is it congratulations, we got her letter before the holidays. I says got what letter. She'd no idea. She went bright red behind her mask.

So I rings the clinic. I says can I have it then. They said it'd been done for the education panel so it was the council's to give, and the council said it was health's so it was the clinic's to give, and I've been told no by both of them, three times each, it's like being picked for neither team. In the end I says to the teacher can I look over your shoulder, and she says she'd lose her job.

I'm not saying anything in it's wrong. How would I know. I could be happy with it.

Rest of it's fine, school's been mint all through covid. Youngest has had the worst toothache and couldn't get seen for five weeks, thats another group for that I suppose.

Please don't put my name I plaster for half the council

Craig
