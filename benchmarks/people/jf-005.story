+++
id = "jf-005"
channel = "email"
from_name = "D Maguire"
from_addr = "dmaguire@example.co.uk"
subject = "our lad"
date = "2010-03-09T13:02:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "then Carol stood up at a meeting in Hob Moor Juniors and read it out to Fenwick and the rest, not one of us had been asked to come."
+++
not much of a writer. were travellers, settled on the site at [[place:1|Outwood Lane]] these six year. my lad [[child:1|Paddy]] is deaf one side. the welfare woman [[professional:1|Carol]] came on to the site and asked my sister [[parent:1|Bridie]] all about him and about me, and me not there. then [[professional:1|Carol]] stood up at a meeting in [[school:1|Hob Moor Juniors]] and read it out to [[professional:2|Fenwick]] and the rest, not one of us had been asked to come. [[parent:1|Bridie]] cant read and she signed a thing. [[council:1|Wakefield]] says its all in order. is it

%% signature
Danny

