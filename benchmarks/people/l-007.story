+++
id = "l-007"
channel = "forum-pm"
from_name = "TigerDad65"
from_addr = ""
subject = "[[council:1|HULL]]"
date = "2011-01-17T20:40:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "I FIND OUT FROM A DINNER LADY THAT KERRY BOOTH OFF THE SEN TEAM HAD BEEN ON THE PHONE TO ST CUTHMAN'S AND HESSLE FORESHORE TELLING THEM NOT TO TAKE HIM BEFORE I EVEN FILLED THE FORM IN"
+++
CAPS LOCK BROKE SORRY. I AM A DAD IN [[place:1|HULL]], [[place:2|BRANSHOLME]] SIDE. LAD IS [[child:1|LEWIS]], 13. [[school:1|MARFLEET GROVE]] CHUCKED HIM OUT SO [[council:1|HULL]] SENT HIM TO THE [[school:2|BOATHOUSE]] (PRU). THEN I FIND OUT FROM A DINNER LADY THAT [[professional:1|KERRY BOOTH]] OFF THE SEN TEAM HAD BEEN ON THE PHONE TO [[school:3|ST CUTHMAN'S]] AND [[school:4|HESSLE FORESHORE]] TELLING THEM NOT TO TAKE HIM BEFORE I EVEN FILLED THE FORM IN. [[place:3|HESSLE]] ISNT EVEN [[council:1|HULL]] ITS [[council:2|EAST RIDING]]. WHO GAVE HER THAT RIGHT? [[health:1|HULL ROYAL]] SAID HES GOT ADHD AND [[school:1|MARFLEET]] SAID HES GOT ME FOR A FATHER. WELL HE HAS.

