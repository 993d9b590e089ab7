+++
id = "h-048"
channel = "email"
from_name = "Cressida Bello"
from_addr = "cressida.bello@example.co.uk"
subject = "SAR, [[council:1|North Tyneside]]"
date = "2021-02-11T08:08:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "We asked North Tyneside for his records in July and they came in January, six months late, with my name blacked out all the way through and the neighbours' left in."
+++
Morning! You can put my name to this and my son [[child:1|Ayo]]'s as well, he's eighteen and he says crack on. We asked [[council:1|North Tyneside]] for his records in July and they came in January, six months late, with my name blacked out all the way through and the neighbours' left in. They've redacted me from my own e-mails! Yet there's [[parent:1|Barry Stobbs]] from number 9, date of birth and all, because he once complained about our trampoline. I've put him in the picture. Case no. [[id:1|SAR-20-4471]], if they'd like to look it up.

%% signature
Cress

