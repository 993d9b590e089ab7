+++
id = "dd-070"
channel = "email"
from_name = "Hollybank Nursery"
from_addr = "office.hollybank@example.com"
subject = "Automatic reply"
date = "2014-12-23T16:02:00+00:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
The office is now closed and reopens on Tuesday 6th January. Messages are not read over the holiday.

If your message is about your child's two-year check please note that these are handed to parents in person and we don't e-mail them.

Merry Christmas from all the Hedgehogs!
