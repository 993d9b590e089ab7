+++
id = "ee-010"
channel = "email"
from_name = "Norman Sugden"
from_addr = "norman.sugden@example.com"
subject = "Happy to help with typing"
date = "2011-01-14T11:11:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear friends, I'm a retired printer in Keighley, 78 and all my marbles. My great-nephew told me about your collecting of stories. I've no story but I can type sixty words a minute and set a page so it looks like summat. If folk send you theirs handwritten I'd gladly do them. I can keep my mouth shut, I did the Masons' programmes for years. Ring 01632 960 238, let it ring as I'm usually in the shed.
Norman Sugden
