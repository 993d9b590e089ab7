+++
id = "e-034"
channel = "email"
from_name = "Trevor Gilmore"
from_addr = "t.gilmore@example.co.uk"
subject = "data request, [[place:1|Belfast]]"
date = "2010-09-02T11:44:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Six months on I've had one letter saying it was in hand and a second saying they never got the first."
+++
Our [[child:1|Dean]]'s ten, Down's and a heart. I asked the [[health:1|Belfast Trust]] for everything with his name on it, form in, tenner paid, on [[date:1|1st March]]. Six months on I've had one letter saying it was in hand and a second saying they never got the first. They cashed the tenner. [[professional:1|Wilma McIlveen]] in records is away, Mr [[professional:2|Haslett]] doesn't do records, and the cardiology girl at the [[health:2|Royal]] says his file "went to the school". Well [[school:1|Orangefield Loop]] says it did not. Where is it?

%% signature
Trevor

