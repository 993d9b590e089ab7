+++
id = "jc-035"
channel = "email"
from_name = "Frances Ogilvie"
from_addr = "fogilvie@example.org"
subject = "Automatic reply: your message re [[child:1|Thea]]"
date = "2019-08-05T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
I am on leave until [[date:1|19 August]]. For anything about [[school:1|Calder Rise School]] admissions please ask [[professional:1|Denise Holroyd]] ([[contact:1|d.holroyd@example.org]], [[contact:2|01632 960477]]). If your message concerns [[child:1|Thea]] and Mr and Mrs [[parent:1|Greenhalgh]], [[professional:2|Ravi]] is dealing with it and has the file. Mr [[professional:2|Seth]] works mornings only. In an emergency ring [[professional:3|Jo Tate]] in the safeguarding office; [[professional:3|Jo]] is in on Wednesdays. [[professional:1|Denise]] can't open attachments on her phone.

%% signature
Frances Ogilvie
Family Link Officer

