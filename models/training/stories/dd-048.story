+++
id = "dd-048"
channel = "email"
from_name = "Nicola Frayne"
from_addr = "nfrayne@example.com"
subject = "Please take mine down"
date = "2017-07-12T09:31:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hello,

I wrote to you in the spring about my daughter. I'd like to withdraw it, please, and don't use any of it. We've reached an agreement, she's got her place and they've asked us to draw a line. I can't say more than that.

Please confirm that it's been deleted, from the back-ups too.

I'm sorry. I think what you're doing is right.

Nicola
