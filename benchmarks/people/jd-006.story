+++
id = "jd-006"
channel = "forum-post"
from_name = "pondlife2"
from_addr = ""
subject = "private ep [[place:1|huddersfield]]??"
date = "2021-03-02T20:51:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
hi all does anyone know a good private ep that covers [[place:1|hudds]] or [[place:2|holmfirth]], not mega money. [[council:1|kirklees]] one is 14 months wait. dd2 [[child:1|bea]] is yr 3 at [[school:1|st aidans]] think its dyslexia but her teacher mr [[professional:1|crabtree]] says shes "just a daisy" whatever that means. [[contact:1|yorkshirepud]] said [[professional:2|fiona mallinson]] but cant find her on google? or is it [[professional:2|mallison]]. ta in advance. sorry if wrong board

