+++
id = "j-012"
channel = "email"
from_name = "Ffion / Dan Escott"
from_addr = "escott.household@example.com"
subject = "can we send you a recording?"
date = "2022-02-19T15:03:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there, quick one before we do anything daft. Our lad [[child:1|Caleb]] wore a tape recorder watch to [[school:1|Sandyhaven Learning Centre]] (his idea, he's obsessed with spies) and it picked up the tail end of a chat between his tutor [[professional:1|Gemma Lyle]] and someone from [[council:1|Pembrokeshire]]. They didn't know. [[parent:1|Dan]] says it's evidence and [[parent:2|Ffion]], which is me, says it's a crime. Which of us is right? Do you take audio at all, or must it be written out? Not sending it until we've heard back.

%% signature
F & D

