+++
id = "e-025"
channel = "email"
from_name = "Gregor Findlay"
from_addr = "gregor.findlay@example.com"
subject = "Cannae get a piece of paper"
date = "2017-06-20T21:40:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "She told me parents get the outcome by phone and the paperwork stays in the department."
+++
Short and sweet as I'm on shift. [[child:1|Ailsa]], 9, dyslexia plus. Staged review done, decision made by a "resource allocation group" at [[council:1|Dundee City]]. I asked [[professional:1|Yvonne Petrie-Scott]] for the decision letter. She told me parents get the outcome by phone and the paperwork stays in the department. So as things stand my daughter's been refused something, by somebody, for some reason. Headie at [[school:1|Balgay Brae]], big [[professional:2|Sandy]], has seen it! He says it's one page. I'd settle for the one page.

%% signature
Gregor

