+++
id = "o-034"
channel = "email"
from_name = "Tafadzwa Moyo"
from_addr = "tafadzwa.moyo@example.com"
subject = "Refused a copy"
date = "2024-02-06T16:09:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I have asked three times for a copy and the office manager, Mrs Ruth Bayliss, says that it belongs to the school because the school paid."
+++
Good day. My daughter [[child:1|Rutendo]] (Year 6, [[school:1|Abbots Ford Juniors]], [[place:1|Kettering]]) had a dyslexia assessment paid for by the school. I have asked three times for a copy and the office manager, Mrs [[professional:1|Ruth Bayliss]], says that it belongs to the school because the school paid. She let my wife [[parent:1|Chipo]] look at it through the glass of the hatch! The assessor, [[professional:2|Geoff Hale]], would happily send it but says that his contract with [[council:1|North Northants]] does not let him. [[child:1|Rutendo]] herself asked Mrs [[professional:1|Bayliss]], and was told to ask her parents.

%% signature
Mr T. Moyo
