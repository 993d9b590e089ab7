+++
id = "dd-069"
channel = "email"
from_name = "Steve H"
from_addr = "steveh_72@example.com"
subject = "STOP"
date = "2013-11-29T07:07:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
I sent you something about the school and the psychologist's letter. Got it wrong. Turns out the wife had been sent it back in June and put it in the drawer, and she'd been to the meeting an all. Nobody did anything.

Do not use it. Do not keep it. Sorry to mess you about.

Steve
