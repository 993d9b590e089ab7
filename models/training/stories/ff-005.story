+++
id = "ff-005"
channel = "email"
from_name = "Tomasz Wiśniewski"
from_addr = "tomasz.wisn@example.com"
subject = "thank you, and one news"
date = "2014-12-01T21:33:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Good evening again. You asked did my daughter's paper get changed after my letter of November. I don't know yet, the headmistress is going to look on Thursday and she invited both of us, with interpreter, so that is already better than before. When I know I will write. For the booklet please put her age as seven. My wife asks do you want a cake, she is serious.
Tomasz
