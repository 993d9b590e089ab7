+++
id = "s-016"
channel = "email"
from_name = "SENDIASS Inbox"
from_addr = "sendiass@example.org"
subject = "Automatic reply: Your story about your child's report"
date = "2019-08-05T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message.

The [[org:1|Halton Parents' Corner]] office is closed for the summer from Monday [[date:1|5th August]] until [[date:2|2 September 2019]]. Messages are not being read. If your child's information has been shared wrongly and it is urgent, please ring [[professional:1|Bernadette Lunt]] on [[contact:1|01632 960274]] or write to [[contact:2|urgent@example.org]].

For enquiries about an EHC plan please contact [[council:1|Halton Borough Council]] directly.

Please do not reply to this message.
