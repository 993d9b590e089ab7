+++
id = "kc-020"
channel = "email"
from_name = "Frank Nightingale"
from_addr = "f.nightingale@example.org"
subject = "Automatic reply: Story request"
date = "2020-11-16T09:30:00+00:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
I am away from Monday [[date:1|16 November]] until Friday [[date:2|27 November]]. I will read my mail, but not often. For anything about [[school:1|Nightingale Fields]] please write to [[professional:1|June Short]] ([[contact:1|june.short@example.org]]); in short, [[professional:1|June]] knows more than I do. For matters that may be urgent, ring [[professional:2|Will Page]] on [[contact:2|01632 960741]] and he will page me.

%% signature
Frank Nightingale
Chair of Governors

