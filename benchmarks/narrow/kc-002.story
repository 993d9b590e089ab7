+++
id = "kc-002"
channel = "email"
from_name = "sue"
from_addr = "sue.r.hull@example.com"
subject = "my lad"
date = "2012-02-21T23:40:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they had a meeting about frank with the ward and the school, southcoates grange, and no one told me"
+++
hi im [[parent:1|sue]], [[parent:1|sue ward]] if you need the lot. i may have to sue [[council:1|hull council]] yet ha. my lad [[child:1|frank]] was on the childrens ward at [[health:1|hull royal]] when [[professional:1|bill]] from the lea rang and asked the ward sister for his notes. to be frank i went mad. they had a meeting about [[child:1|frank]] with the ward and the school, [[school:1|southcoates grange]], and no one told me. [[professional:1|bill]] said it wasnt my meeting. then the taxi bill came to us and all. miss [[professional:2|read]] at school had the minutes, she let me read them in the corridor. i cant read that well but i could read my own name

%% signature
sue

