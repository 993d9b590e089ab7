+++
id = "jb-024"
channel = "email"
from_name = "Pete Szymczak"
from_addr = "pete.szymczak@example.co.uk"
subject = "Re: [[child:1|Lexi]] - one more thing"
date = "2011-09-13T17:26:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Forgot to say in the one I sent on Sunday [[date:1|4th Sept]]: it was Mrs [[professional:1|Dyson]] at [[school:1|Thurcroft Lane]] who was at that meeting, not Mrs [[professional:2|Tyson]]. [[professional:2|Tyson]] is the cook! Please swap it over. Also [[council:1|Rotherham]] have now said [[child:1|Lexi]] can stop where she is till [[date:2|21/10]]. And yes to your question, fine with no names. The wife ([[parent:1|Donna]]) says put her down for a phone call, [[contact:1|07700 900871]].

%% signature
Pete

