+++
id = "ff-035"
channel = "email"
from_name = "Francesca Bellini-Ward"
from_addr = "f.bellini@example.com"
subject = "Perhaps I am worrying too early"
date = "2020-11-12T13:30:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
I read your page and I recognise the fear, not yet the facts. My daughter's psychologist in Brighton will write her report next month. Will it go round before I see it? Might somebody lean on her? She says no and I've no reason to disbelieve her: last time she sent it to me first, I corrected our surname, and she corrected it. What they've done so far is only make us wait, thirteen months, and lose the child's glasses. I suppose I write in case it does happen, so that there will be a date on which I was still calm.
Francesca
