+++
id = "k-014"
channel = "email"
from_name = "Jill"
from_addr = "jill.t.salt@example.org"
subject = "can I help"
date = "2012-03-19T09:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = ""
+++
I did paediatric speech therapy in [[place:1|Hartlepool]] and [[place:2|Redcar]] for twenty-six years and came out last summer. [[professional:1|Maureen]] and I (she was my manager, then my student's manager, then nobody's) would happily read reports for your families and say what has been watered down. We know the phrases. We were taught the phrases. [[parent:1|Keith]] says I'd do it for nothing, as I do it to the television. Neither of us wants to be named, [[professional:1|Maureen]] still has the odd clinic at [[health:1|North Tees]]. Ring on [[contact:1|07700 900 655]], after tea.

%% signature
Jill

