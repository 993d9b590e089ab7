+++
id = "ke-012"
channel = "email"
from_name = "Marcus Ellwood"
from_addr = "marcus.ellwood@example.org.uk"
subject = "Automatic reply: Your story and [[child:1|Freya]]"
date = "2020-06-08T10:25:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am on furlough from [[date:1|1 April]] and am not reading mail. For urgent matters about the [[place:1|Kendal]] branch please ring [[professional:1|Jenny Postlethwaite]] on [[contact:1|01632 960871]], or write to [[contact:2|branch@example.org.uk]]. If it's to do with [[child:1|Freya]], text her mum.

