+++
id = "i-026"
channel = "email"
from_name = "Sharon Utting"
from_addr = "s.utting@example.com"
subject = "Step-mum's view"
date = "2009-11-12T16:07:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "On everything Lincolnshire send out it says he lives with his mum and that his father has no contact, which is the wrong way round entirely."
+++
Hello. I'm step-mum to [[child:1|Brandon]] who's 13 (ADHD, ODD). He's lived with us in [[place:1|Spalding]] since his mum went to [[place:2|Corby]] in 2006. On everything [[council:1|Lincolnshire]] send out it says he lives with his mum and that his father has no contact, which is the wrong way round entirely. So she gets the letters, and she doesn't pass them on. His dad, [[parent:1|Wayne]], has rung them that often he's on first-name terms with [[professional:1|Glenda]] on the switchboard. I've sent a copy of the residence order, twice. Head of year, Mr [[professional:2|Abbs]], wrote as well. It still came out wrong on the last one, dated [[date:1|2/11/09]]. What do you do??

%% signature
Sharon

