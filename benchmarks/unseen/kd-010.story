+++
id = "kd-010"
channel = "email"
from_name = "Mrs Hilary Tansley-Cope"
from_addr = "htansleycope@example.com"
subject = "A note from [[place:1|Rutland]]"
date = "2009-06-29T15:35:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "no-chance-to-correct"
quote = "No draft ever came, and when I offered corrections to the finished document Mr Fairweather replied that his reports were \"closed upon signature\"."
[[evidence]]
category = "false-information"
quote = "There were, I may say, fourteen errors, beginning with her age."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It reached me by second-class post eight days after it had been handed round a governors' sub-committee."
+++
Dear Madam,

I trust this reaches the right person. My younger daughter, whom I shall call by her own name since you promise discretion, is [[child:1|Perdita]]; she is twelve, severely dyslexic, and attends [[school:1|Burley Park Community College]] as a weekly misery.

An assessment was made this spring by [[professional:1|Jolyon Fairweather]], an educational psychologist engaged by the county. He spent one morning. I had been assured by the head of learning support, Mrs [[professional:2|Gadd]], that I should see a draft and be able to comment. No draft ever came, and when I offered corrections to the finished document Mr [[professional:1|Fairweather]] replied that his reports were "closed upon signature".

There were, I may say, fourteen errors, beginning with her age. What distressed me more was to learn from our vicar, who is a governor there, that he had read it on the Tuesday. It reached me by second-class post eight days after it had been handed round a governors' sub-committee.

[[council:1|Rutland County Council]] is the smallest in the land and one does see people at the butcher's. I should therefore be grateful if nothing were published until after our Tribunal, and even then with [[child:1|Perdita]] suitably disguised. [[professional:1|Fairweather]] has been told I am writing to you, by me, at the butcher's.

%% signature
Yours faithfully,
Hilary Tansley-Cope

