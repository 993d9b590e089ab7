+++
id = "dd-045"
channel = "email"
from_name = "SEN Data Solutions"
from_addr = "deals@example.com"
subject = "Keep your pupil records SECURE!"
date = "2018-05-24T05:10:00+01:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
GDPR IS HERE! Is your setting ready?

Every day confidential reports are e-mailed to the wrong parent, SEN files go missing and subject access requests are answered late. Could YOU be fined?

SafeLocker Pro encrypts, redacts and tracks every document from just £4.99 per pupil per term. Buy 50 licences before Friday and get a FREE shredder!

"Before SafeLocker we lost a child's file every month. Now we sleep at night." - Head, Midlands

Call 01632 960774 or click to claim. To unsubscribe reply STOP.
