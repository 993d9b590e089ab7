+++
id = "jg-025"
channel = "email"
from_name = "ellie"
from_addr = "ellie.marsden.x@example.com"
subject = "they rang the school behind my back"
date = "2023-01-19T23:59:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "then she tells beth that lockwood from stockport sen had phoned her and said the placement wasnt going to be funded so best not offer, and to keep that call quiet."
+++
so tired i cant see straight but here goes

me and [[parent:1|beth]] adopted [[child:1|river]] in 2019, [[child:2|skye]] and [[child:1|river]] together, [[council:1|stockport]] placed them. [[child:1|river]] has FASD. we found [[school:1|moss bank farm]], its tiny, theyve got goats, [[child:1|river]] stroked a goat for an hour. head [[professional:1|oonagh]] said yes on the spot

weeks go by. i ring. [[professional:1|oonagh]] all cagey. then she tells [[parent:1|beth]] that [[professional:2|lockwood]] from [[council:1|stockport]] sen had phoned her and said the placement wasnt going to be funded so best not offer, and to keep that call quiet. she didnt keep it quiet thank god

[[professional:3|ife]], our post adoption worker at [[org:1|adopt north cheshire]], is furious. [[professional:4|banerjee]] at [[health:1|stepping hill]] had already written saying anywhere bigger would break him. and he is in [[school:2|werneth park high]] with 1400 kids, coming home under the seats of the car

my dad ([[parent:2|mick]]) walks the river with [[child:1|river]] every night, its the only thing that settles him. [[child:2|skye]] goes too now

we've got a hearing but no date

%% signature
ellie

