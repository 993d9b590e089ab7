+++
id = "jf-036"
channel = "forum-pm"
from_name = "filofretter"
from_addr = ""
subject = "can they do this??"
date = "2015-05-31T23:05:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
hello po, sorry to message you direct. i'm a carer in [[place:1|Norwich]], from [[place:2|Iloilo]]. my son [[child:1|Paolo]] has his statement meeting [[date:1|9th june]]. [[professional:1|Tamsin]] who does his reading says i can bring anybody, but [[professional:2|Rudd]] phoned and said not [[parent:1|Jocelyn]] because she's "known to [[council:1|Norfolk]]". she's only known because she complained, and won! can [[professional:2|Rudd]] stop me bringing a friend? and will they be angry with [[child:1|Paolo]]?

