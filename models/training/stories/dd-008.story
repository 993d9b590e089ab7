+++
id = "dd-008"
channel = "email"
from_name = "SEND Casework"
from_addr = "send.casework@example.com"
subject = "Automatic reply: Your stories wanted"
date = "2018-07-09T08:01:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your e-mail. This mailbox is not monitored between 9 and 20 July.

If you are writing about a subject access request, a report you have not received or a panel decision you wish to query, please use the form on the Local Offer. If you believe we have sent you information about another child in error, do not open it and ring 01632 960118. Tribunal correspondence should go to Legal.

We aim to reply within 20 working days. Please do not reply to this message.
