+++
id = "gg-018"
channel = "email"
from_name = "Karen Tuffnell"
from_addr = "karen.tuffnell@example.com"
subject = "I was away for nine days"
date = "2012-09-05T13:14:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time that I was home and down the stairs, it'd been read at a transition meeting, read by the head of the high school, and read by the lady at Guides, who came with grapes and wanted to discuss it."
[[evidence]]
category = "no-chance-to-correct"
quote = "The answer I was given was that the deadline for parents' remarks had been the 20th of June, and I'd like you to look at that date next to when I had the thing through the door."
+++
Dear Sir / Madam

I had a hysterectomy in June, which is how this happened, in a way.

My daughter Paige is ten, with a hearing loss and some learning difficulty, and Norfolk were reassessing her. The teacher of the deaf and the doctor had both sent me theirs in May. I made a correction to the doctor's (wrong ear) and it was done by return.

The psychologist's wasn't ready before I went in. I told them I'd be away nine days and I'd be home after that with nothing to do but read. My husband was in the house the whole time, he's named on everything, he's got eyes.

By the time that I was home and down the stairs, it'd been read at a transition meeting, read by the head of the high school, and read by the lady at Guides, who came with grapes and wanted to discuss it. I told her I was on strong painkillers, so that I wouldn't have to say that I'd not had one.

It came on day twenty two. It wasn't a bad report. It's just that she'd tested Paige without her aids in. It tells you so itself, on page 3, "aids being repaired". I'd have said come back Thursday. So I rang and told them could they put on the top that it was unaided. The answer I was given was that the deadline for parents' remarks had been the 20th of June, and I'd like you to look at that date next to when I had the thing through the door.

It's silly but what I minded most was the grapes.

You may use this. I'd sooner not be named; my husband doesn't mind about his but you'd better leave off both.

Yours faithfully,
Karen Tuffnell
