+++
id = "dd-024"
channel = "email"
from_name = "Fi Batchelor"
from_addr = "fibatchelor@example.com"
subject = "\"as required\""
date = "2012-03-01T13:07:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He'd had his write-up sent back three times by the assistant director with \"needs a lighter touch\" on a yellow sticky, and on the third go he'd given in and moved Wilf from severe to moderate, and would I forgive him."
[[evidence]]
category = "quantifying-forbidden"
quote = "\"And I'm not to put hours,\" he says. \"None of us are. If we put hours it's a disciplinary.\""
+++
The EP is a decent stick and I don't want him in bother, so no names, not his, not mine, not Wilf's.

He rang me from his car. He'd had his write-up sent back three times by the assistant director with "needs a lighter touch" on a yellow sticky, and on the third go he'd given in and moved Wilf from severe to moderate, and would I forgive him.

"And I'm not to put hours," he says. "None of us are. If we put hours it's a disciplinary."

The man's been doing the job since decimalisation. He could hardly get it out.
