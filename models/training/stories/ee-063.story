+++
id = "ee-063"
channel = "email"
from_name = "Pauline Rimmer"
from_addr = "paulinerimmer49@example.com"
subject = "Can they do this?"
date = "2015-02-17T10:34:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya love, I'm a nan from Bootle and I've got me grandson under a residence order. I've been told there's going to be a meeting next month with the school doctor, the psychologist and someone off the council. They've asked me along, they've sent me the forms, and I've signed to say they can all see each other's reports. What I want to know is can I take our Debbie in with me to write it down, cos I go to pieces. And if there's something in a report I don't agree with do I say it there and then or do I have to write in? I've got all the reports here on the sideboard. I just don't want to do it wrong.

God bless,
Pauline
