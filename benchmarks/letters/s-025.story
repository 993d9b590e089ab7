+++
id = "s-025"
channel = "email"
from_name = "Colm Rafferty"
from_addr = "colmr@example.org"
subject = "SAR"
date = "2014-01-06T21:40:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "named"
hold_until = "2014-02-14"
[[evidence]]
category = "subject-access-failure"
quote = "Every page blacked out bar the page numbers and the word lunch"
+++
Asked [[council:1|Wigan Council]] for my lad [[child:1|Finbar]]'s records in June (ref [[id:1|DP/0613/88]]). Came in December, five months late. 212 pages. Every page blacked out bar the page numbers and the word lunch. I'm not codding you. The officer, [[professional:1|Tracey Entwistle]], says it's third party. [[child:1|Fin]] is the first party, I said. Use my name and use his, I've nothing to hide, but sit on it till after [[date:1|14 Feb]] when we've our meeting with the chief executive.

%% signature
Colm Rafferty, Leigh
