+++
id = "jg-016"
channel = "forum-pm"
from_name = "LochsideLou"
from_addr = ""
subject = "Re: your thread"
date = "2013-06-18T22:26:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, hope you don't mind a message. You wrote about [[professional:1|Fearnley]]. Is that [[professional:1|Judith Fearnley]], small, silver hair, works Tuesdays out of [[health:1|Spen Valley]]? Only she's just done my [[child:1|Charlotte]] and I want to know whether the chopping and changing is her or [[council:1|Calderdale]].

We're at [[school:1|Ripponden Wood]], so was my nephew [[child:2|Louis]] before he went to [[school:2|Moorcroft Grange]], and my sister [[parent:1|Bryony]] swears blind the draft she was read aloud and the one that arrived were two different animals. [[professional:2|Haroon Akhtar]] at [[org:1|Calder Families]] thinks the same but won't say so out loud, funding.

[[child:1|Charlotte]] by the way thought [[professional:1|Judith]] was "a nice witch".

If you'd rather talk, it's [[contact:1|01632 960418]] any night after nine.

%% signature
Lou

