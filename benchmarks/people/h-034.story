+++
id = "h-034"
channel = "email"
from_name = "Priority Funding Desk"
from_addr = "desk@grants-fasttrack.example.net"
subject = "Re: your campaign qualifies for £9,750 ***"
date = "2014-09-10T04:02:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Organiser,

We noticed your community project has NOT YET CLAIMED its allocation. Hundreds of SEN groups already did! To release funds simply verify your trustee details at [[contact:1|www.grants-fasttrack.example.net/claim]] or WhatsApp Mr [[professional:1|Leopold Grant]] on [[contact:2|07700 900 001]] before midnight. No repayment. No paperwork. Hurry, will you let it go to someone else?

%% disclaimer
You received this message because you are a valued organisation. To unsubscribe reply STOP.

