+++
id = "cc-054"
channel = "email"
from_name = "L Achterberg"
from_addr = "lotte.a@example.com"
subject = "wrong door"
date = "2017-01-30T08:12:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The continence nurse's letter about my son, eleven, with his school and his date of birth and every detail a boy of eleven would die sooner than have read, was put through the door of number 47, where a boy in his form lives."
+++
We are at number 74. The continence nurse's letter about my son, eleven, with his school and his date of birth and every detail a boy of eleven would die sooner than have read, was put through the door of number 47, where a boy in his form lives. It was read aloud on the bus.

The nurse herself has been very kind and came in person to say so. His school has been decent and moved his locker. The waiting list for the clinic remains ten months. He has stopped going on the bus. I am driving him, forty minutes each way.
