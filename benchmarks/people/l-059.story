+++
id = "l-059"
channel = "email"
from_name = "Gary Stobbart"
from_addr = "gary.stobbart@example.org"
subject = "update, [[place:1|Sunderland]]"
date = "2024-04-09T18:20:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Just to let yous know: [[org:3|Together for Children]], that does it for [[council:1|Sunderland]], rang. [[child:1|Ethan]] starts [[school:1|Ryhope Cliffs]] on [[date:1|15th April]], taxi from [[org:1|Wear Wheels]]. [[professional:1|Angie]] at [[health:1|Monkwearmouth]] sorted his meds, and the food bank at [[org:2|Southwick Methodists]] got him a blazer. [[school:2|Red House Lane]] never said goodbye to him. [[council:2|South Tyneside]] and [[council:3|Gateshead]] are still chasing us for forms, no clue why, we've never lived in either. Pub in [[place:2|Roker]] if you're ever up. Same as before, no names.

%% signature
Gary

