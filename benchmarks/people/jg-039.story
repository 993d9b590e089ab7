+++
id = "jg-039"
channel = "email"
from_name = "Rosalind Fenn"
from_addr = "rfenn@example.org"
subject = "Can I be of use?"
date = "2010-11-12T10:09:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning,

I taught for thirty-one years, latterly at [[school:1|Snaith Abbey]] and before then [[school:2|Carlton Marsh]], and [[parent:1|Kenneth]] says I am under his feet. Could I type for you? Or sit with people? I did it for [[parent:2|Marjorie]], whose grandson [[child:1|Piers]] was with [[professional:1|Ormerod]] at [[health:1|Goole]], and we got somewhere in the end with [[council:1|East Riding]].

Referees, if wanted: [[professional:2|Barnabas Oyinlola]], who was my deputy, and [[professional:3|Sheila Metcalfe]] of [[org:1|Goole Home-Start]]. I am no relation to the [[professional:4|Fenn]] who is on the schools forum. People do ask.

I'm at [[place:1|14 Pasture Lane, Rawcliffe]], [[postcode:1|DN14 8QP]], telephone [[contact:1|01632 960 553]]. I have a car.

%% signature
Rosalind Fenn

