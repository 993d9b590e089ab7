+++
id = "kg-043"
channel = "email"
from_name = "TutorMatch Bureau"
from_addr = "hello@example.com"
subject = "Fill your [[place:1|Wiltshire]] diary, Mr [[parent:1|Carrington]]!"
date = "2011-11-01T08:41:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Mr [[parent:1|Carrington]], are YOU a parent, tutor or SEN professional near [[place:2|Chippenham]] or [[place:3|Devizes]]? Our top earner, [[professional:1|Melanie Stott]], made £900 in one week from [[school:1|Hardenhuish Vale]] families alone! Reply YES to [[contact:1|melanie@example.net]] or ring [[contact:2|01632 960 877]] quoting [[id:1|TM-40291]]. Offer ends [[date:1|30 November]]. Not connected with [[council:1|Wiltshire Council]].

