+++
id = "kh-044"
channel = "email"
from_name = "Wendy Farrant"
from_addr = "wendy.farrant@example.co.uk"
subject = "Out of office: Re: Your enquiry"
date = "2013-04-15T09:02:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your e-mail. I am on leave until [[date:1|29 April 2013]] and shall not be reading messages.

For [[school:1|Pinehurst Nursery]] please contact [[professional:1|Zoe Amadi]] in the mornings or [[professional:2|Carl Penn]] after lunch. Safeguarding: Rev. [[professional:3|Tom Illsley]], [[contact:1|01632 960477]]. Invoices should be sent to [[professional:4|Meena]] at [[contact:2|accounts.pinehurst@example.co.uk]].

If you're writing about the tombola, [[parent:1|Barry]] has the key.

%% signature
Wendy Farrant
Administrator

