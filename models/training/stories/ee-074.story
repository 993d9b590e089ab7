+++
id = "ee-074"
channel = "email"
from_name = "Lorraine Duxbury"
from_addr = "lozduxbury@example.com"
subject = "Re: Burnley - bit more"
date = "2014-06-30T21:46:00+01:00"
html = false
kind = "follow-up"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She'd had a ring off the area SEN manager asking would she mind softening it as they'd \"have to fund whatever you write, doctor\"."
+++
Hiya me again. You asked how I knew about the doctor's letter. It's cos I've both. She dictated one on the 3rd with "needs 1:1 throughout the school day" and give me a copy in her room. One dated the 17th says "would benefit from adult support" and that's the one the panel had. I went back and I asked her. She was straight with me. She'd had a ring off the area SEN manager asking would she mind softening it as they'd "have to fund whatever you write, doctor". And she minded, but she did it.

Other thing, ignore what I put about the meeting without me. Found the invite, it were in our Kyle's bag with a banana. My fault.

Loz x
