+++
id = "ff-057"
channel = "email"
from_name = "Dilys Parry-Okonjo"
from_addr = "dilys.po@example.com"
subject = "they did ring to apologise"
date = "2021-10-19T16:16:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Swansea had e-mailed his entire continence assessment to the wrong Parry, she being a Parri with an i."
+++
I teach the piano. On Tuesday the four o'clock's mother handed over her fee and, with it, folded small, a letter about my own son. Swansea had e-mailed his entire continence assessment to the wrong Parry, she being a Parri with an i. She'd printed it so that I "would have it safe", bless her. The council rang, mortified, and then sent the apology to her as well.
D.
