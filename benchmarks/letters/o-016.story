+++
id = "o-016"
channel = "email"
from_name = "Marjorie Stopford"
from_addr = "m.stopford@example.net"
subject = "Offer of help"
date = "2013-06-17T16:30:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear organisers

I've no grievance of my own. I was SENCO at [[school:1|Fenny Lock Middle School]] in [[place:1|Leighton Buzzard]] for nineteen years under two heads, [[professional:1|Derek Amos]] and the late [[professional:2|Rita Swann]], and I retired in 2010. I've time on my hands and can read [[council:1|Central Beds]] jargon the way other people read the paper. If families near me would like someone to go through a file with them, I'd do it for nothing. I am on [[contact:1|01632 960 039]] most mornings, or through my daughter, [[contact:2|lucy.stopford@example.com]].

%% signature
Sincerely
Marjorie Stopford
