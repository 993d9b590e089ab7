+++
id = "ee-057"
channel = "email"
from_name = "Tony Fazakerley"
from_addr = "tonyfaz@example.com"
subject = "Two schools, one phone bill"
date = "2012-12-05T22:01:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She says somebody from our SEN section had been on to her, hush hush, that it'd be doing everyone a favour if she said she couldn't meet need."
[[evidence]]
category = "false-information"
quote = "We'd gone off the idea, they'd told her, and were looking at private. Private! I'm a binman."
+++
Alright. Knowsley. Lad's 5 and a half. We'd picked a school in Liverpool over the border, went to see it, la' loved it, head said deffo. Week later head's gone cold. I'm a union rep so I don't do cold. I went and sat in reception till she come out. She says somebody from our SEN section had been on to her, hush hush, that it'd be doing everyone a favour if she said she couldn't meet need. We'd gone off the idea, they'd told her, and were looking at private. Private! I'm a binman. Use me name, I've told the Echo an all.

Tony Fazakerley
