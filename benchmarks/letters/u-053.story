+++
id = "u-053"
channel = "email"
from_name = "Assunta Di Nardo"
from_addr = "dinardo.family@example.net"
subject = "For my grandson"
date = "2011-07-29T15:15:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It go to all the teachers, to the taxi Fletton Star, even to Father Donal, everybody before the mamma."
+++
Dear Sirs,

I am the nonna of [[child:1|Gianluca]]. I speak and his sister [[child:2|Graziella]] type.

At the parents evening the teacher of [[school:1|St Raphael's]], Mr [[professional:1|Day]], say to my daughter [[parent:2|Pina]], "I read the psychologist report, very sad." WHAT report? [[parent:2|Pina]] never see it. It go to all the teachers, to the taxi [[org:1|Fletton Star]], even to Father [[professional:2|Donal]], everybody before the mamma. [[council:1|Peterborough]] say our copy is in the post since [[date:1|11 May]]. The post is eleven weeks now, from [[place:1|Bridge Street]] to [[place:2|Fletton]], I can walk it with my stick.

Use it, but no names. All the Italians here know each other and [[child:1|Luca]] is a good boy.
%% signature
Distinti saluti
Assunta
