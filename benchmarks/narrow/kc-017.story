+++
id = "kc-017"
channel = "email"
from_name = "Mr R Power"
from_addr = "r.power.doncaster@example.co.uk"
subject = "[[council:1|Doncaster]]'s missing pages"
date = "2016-09-08T16:22:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Mrs Dale said the copy could not be released \"as you are a grandparent and the report has been marked for professionals\"."
[[evidence]]
category = "report-change-requested"
quote = "Five were removed after a Mr Price at the council told him that a standing frame at that price was \"not a recommendation we recognise\"."
+++
To whom it may concern,

My granddaughter [[child:1|Summer]] lives with us. Her father is my [[parent:1|Jack]], who does not figure in this. She is six and was born at twenty-five weeks, in the middle of a hot June, whence the name, and she has cerebral palsy.

[[professional:1|Robert Law]], the physiotherapist, is an honest man. By law, so he told my wife [[parent:2|Hazel]], he must send a report to the family. That was in the spring. By summer it still had not come, and I telephoned. A lady named [[professional:2|Dale]] at [[health:1|Doncaster Royal Infirmary]] answered that I would need power of attorney. For a six-year-old! I said that I am [[parent:3|Ron Power]], that I have the residence order, and that I'd bring it. Mrs [[professional:2|Dale]] said the copy could not be released "as you are a grandparent and the report has been marked for professionals". I believe [[professional:1|Law]] had the decency to be ashamed.

We went over the dale to my brother's for the bank holiday, and on coming home found on the mat an envelope from [[school:1|Wheatley Ings Infant School]]. It held nine pages. Then a note from [[professional:1|Law]]: he'd written fourteen. Five were removed after a Mr [[professional:3|Price]] at the council told him that a standing frame at that price was "not a recommendation we recognise".

The price, for your interest, was £1,900.

Please print none of our names.

%% signature
R. Power
(Retired, Rossington Main)

