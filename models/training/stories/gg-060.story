+++
id = "gg-060"
channel = "email"
from_name = "Ruth Ellery"
from_addr = "ruth.ellery@example.com"
subject = "Re: our account (Torbay)"
date = "2016-02-17T10:30:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear Campaign, I'm sorry to do this but would you take our account out. The psychologist has since written to us and put right what she'd said, the council has paid for the tutor, and I don't feel it'd be fair to her now to have it going round. My husband agrees. Please don't quote from it even without names. We wish you well.
Ruth Ellery
