+++
id = "j-035"
channel = "email"
from_name = "donna"
from_addr = "donna.cleugh@example.com"
subject = "[[council:1|BLACKPOOL]] COUNCIL LIARS"
date = "2011-01-14T01:17:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "THEY HAVE WROTE THAT I MISSED SEVEN APPOINTMENTS AT BLACKPOOL VIC AND I HAVE NEVER MISSED ONE, I HAVE THE CARDS STAMPED."
+++
WELL WHERE DO I START. [[child:1|LAYLA]] IS 6 SHE HAS GOT GLUE EAR AND SPEACH DELAY. THEY HAVE WROTE THAT I MISSED SEVEN APPOINTMENTS AT [[health:1|BLACKPOOL VIC]] AND I HAVE NEVER MISSED ONE, I HAVE THE CARDS STAMPED. IT WAS [[child:2|LEILA]] SOMEBODY IN THE OTHER CLASS NOT MY [[child:1|LAYLA]]!! MRS [[professional:1|SNAPE]] AT [[school:1|SOUTH BEACH INFANTS]] KNOWS IT AND SAYS SHE CANT CORRECT ANOTHER AGENCYS DOCUMENT. MY NAN [[parent:1|VERA]] SAYS YOU HELP PEOPLE. NO NAMES THO AS IM ON THE SAME ESTATE AS HALF OF THEM

