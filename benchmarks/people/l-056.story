+++
id = "l-056"
channel = "forum-pm"
from_name = "NANA_FY4"
from_addr = ""
subject = "[[council:1|BLACKPOOL]]"
date = "2010-11-10T02:33:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "THE MANS REPORT SAYS KYLES MOTHER IS DEAD SHE IS IN FLEETWOOD"
+++
HELLO LOVE ITS NANA CANT DO SMALL LETTERS ON THIS. [[child:1|KYLE]] LIVES WITH ME [[place:1|WATSON COPSE]], [[place:2|SOUTH SHORE]]. HE WAS AT [[school:1|HAWES PIKE]] THEN [[school:2|HIGHFIELD SANDS]]. [[council:1|BLACKPOOL]] SENT A MAN. THE MANS REPORT SAYS [[child:1|KYLE]]S MOTHER IS DEAD SHE IS IN [[place:3|FLEETWOOD]]. THATS [[council:2|LANCASHIRE]] SO [[council:1|BLACKPOOL]] NEVER CHECKED. [[health:1|VIC]] HAS SENT HIM A BEREAVEMENT LEAFLET. [[child:1|KYLE]] IS 11 HE CAN READ. I WENT TO [[org:1|STREETLIFE]] CHURCH AND PASTOR [[professional:1|BARRY]] RANG [[place:4|BARRY]] IN WALES BY MISTAKE FOR THE OMBUDSMAN. DONT SAY ITS US

