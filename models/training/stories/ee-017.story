+++
id = "ee-017"
channel = "email"
from_name = "Alun Maddock"
from_addr = "alunmaddock@example.com"
subject = "Your campaign"
date = "2010-10-12T14:19:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I was a lollipop man in Llanelli for twenty-two years and a school governor for nine, so I've seen it from the kerb and from the table. In my opinion what's wrong is not wicked people. It's tired people with a form that has a box for everything but sense. Reports get written in a car between visits. If you made every one of them read their report aloud to the mother before it went anywhere, you'd halve the trouble overnight. That's all I have to say. I've no story of my own, mine are all grown and gone.

Alun Maddock
