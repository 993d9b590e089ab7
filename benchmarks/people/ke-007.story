+++
id = "ke-007"
channel = "forum-post"
from_name = "NotAnotherForm"
from_addr = ""
subject = "Re: Has anyone been to a panel?"
date = "2017-06-20T21:33:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Panels are a rubber stamp. I sat on one as a parent rep in [[council:1|Swindon]] for two years and in all that time [[professional:1|Alan]] in the chair never once disagreed with what [[professional:2|Bridget]] had put on the sheet. Families think there's a discussion. There's a plate of biscuits and forty cases. I said so to our MP and got a nice letter. [[contact:1|@pewseymum]] upthread is right, ask for the minutes every time.

