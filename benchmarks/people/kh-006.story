+++
id = "kh-006"
channel = "email"
from_name = "Andrew Kosmin"
from_addr = "akosmin@example.net"
subject = "Subject access: 211 days and counting"
date = "2018-02-26T14:05:00+00:00"
html = true
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Seven months on I have been given forty-one pages, of which twenty-nine are black from top to bottom, and not a single e-mail."
+++
Hello,

Quick summary, since I imagine you get plenty of long ones.

On [[date:1|30/07/2017]] I made a subject access request to [[council:1|Barnet]] for everything held about our son [[child:1|Rafi]] ([[id:1|SEN/40771]]). The form of acknowledgement came from a Ms [[professional:1|Theodora Blunt]] and promised one calendar month.

September: nothing. I wrote to [[professional:1|Blunt]]; an out-of-office told me to try [[professional:2|Leon Quartey]]. [[professional:2|Quartey]] said it was with Legal. Legal, in the person of somebody who signed only as [[professional:3|Minal]], said it was with SEN. Seven months on I have been given forty-one pages, of which twenty-nine are black from top to bottom, and not a single e-mail.

One thing they failed to black out: a line in which the head of [[school:1|Mill Vale School]], [[professional:4|Joanna Stead]], tells the council that "Dad is the difficult one, go through Mum". My wife [[parent:1|Debra]] has offered to have that put on a T-shirt.

Is a complaint to the ICO the next step, or should I write to the monitoring officer beforehand? Any steer welcome.

%% signature
Kind regards
Andrew Kosmin
M: 07700 900214

%% disclaimer
This message is intended only for the addressee. If you have received it in error please delete it.

