+++
id = "je-026"
channel = "email"
from_name = "Oliver Fenn"
from_addr = "oliver.fenn@example.net"
subject = "Deadline?"
date = "2014-06-17T08:22:00+01:00"
html = true
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi - quick one. Is it too late to send something? [[parent:1|Jo]] and I only heard of this last night from [[parent:2|Marguerite]] over the fence, whose grandson [[child:1|Felix]] was in your spring batch (she's very proud). Our [[child:2|Wilf]] has been let down by [[council:1|West Berks]] in about six of your twelve ways, and [[professional:1|Harriet]], who's been having him on Wednesdays for play therapy, is happy to vouch for us. But we're not finding an hour before [[date:1|Sat 28 June]].

%% signature
Oliver

