+++
id = "m-035"
channel = "email"
from_name = "Leon Abara"
from_addr = "leon.ab@example.net"
subject = "Deadline?"
date = "2023-09-19T12:11:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, is it too late to send ours in? Two boys, [[child:1|Remy]] and [[child:2|Caius]], [[council:1|Plymouth]], a psychologist ([[professional:1|Tessa Blight]]) who wrote three versions and a caseworker, [[professional:2|Blight]] also, her sister-in-law I think. [[parent:1|Odette]] has kept all of it in shoeboxes. Would photos of the pages do or must it be typed? And [[child:1|Remy]], he's 16, could [[child:1|Rem]] write a part himself?

%% signature
Leon

