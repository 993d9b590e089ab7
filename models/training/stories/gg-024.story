+++
id = "gg-024"
channel = "forum-pm"
from_name = "Moira_Q"
from_addr = ""
subject = "you asked about therapists"
date = "2012-08-19T14:14:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I got it out of her in the end, a fella at education had it back to her with lines through the numbers and \"revise pls\" in the margin, and her own manager stood over her while she did it."
[[evidence]]
category = "quantifying-forbidden"
quote = "But then this spring the new physio, who's only been qualified five minutes, told our Shannon to her face that she's not let say how many, it's on the induction."
+++
Hello love. Yes I did say I'd had a run in about a therapist, here it is in short.

Our Shannon's got cerebral palsy, she's 16 now but this was when she was leaving primary. Hull. Her physio had been with her from a baby. She did a report for the statement with everything in, twice a week, forty minutes, who'd do it. Showed me it before. I cried at how right it was.

Next time I seen her she wouldn't look at me. I said have you sent it off, she said I've sent something off. I got it out of her in the end, a fella at education had it back to her with lines through the numbers and "revise pls" in the margin, and her own manager stood over her while she did it. I thought that was a one off. But then this spring the new physio, who's only been qualified five minutes, told our Shannon to her face that she's not let say how many, it's on the induction. On the induction! Shannon said well how many am I not getting then. She's a card.

We didn't appeal, I'd my own mum to look after. Nobody lost anything or told lies about us, I wouldn't say that. And the wheelchair people have always been smashing.

No names, no Hull if you can.

Moira x
