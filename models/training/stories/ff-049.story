+++
id = "ff-049"
channel = "email"
from_name = "Oluwaseun B."
from_addr = "seunb@example.com"
subject = "speech therapy report"
date = "2020-02-13T17:51:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "her supervisor had explained that amounts are the local authority's to decide and that a Barnet therapist \"describes, never prescribes\"."
+++
Good day. I'm a quantity surveyor, I put numbers on things. I asked our therapist to put a number on my twins. She's newly qualified, and she said she had put some and got told off: her supervisor had explained that amounts are the local authority's to decide and that a Barnet therapist "describes, never prescribes". So I've got two reports that describe beautifully. If I built like that, you would have a very well-described hole.
