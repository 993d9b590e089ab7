+++
id = "kb-023"
channel = "email"
from_name = "Ioana Dragomir"
from_addr = "ioana.dragomir@example.co.uk"
subject = "Please delete - [[child:1|Andrei]]"
date = "2015-03-24T15:20:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear madam, my husband [[parent:1|Florin]] doesn't agree that we speak about [[child:1|Andrei]]. The school [[school:1|Canons Corner]] was good with us after all, and Mrs [[professional:1|Hope]] also, I had hope and now I have a place for him. Please delete my messages and my number [[contact:1|07 700 900 207]] also.

%% signature
Ioana D.

