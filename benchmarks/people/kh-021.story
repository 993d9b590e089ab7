+++
id = "kh-021"
channel = "email"
from_name = "Ngozi's phone"
from_addr = "ngozi.eze@example.com"
subject = "[[council:1|LEWISHAM]]"
date = "2014-06-24T08:41:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "MR PATEL OF THE SEN TEAM WROTE THAT MOTHER DECLINED THREE APPOINTMENTS AND THERE WERE NO THREE APPOINTMENTS"
+++
GOOD MORNING. EXCUSE THE BIG LETTERS THE BUTTON IS STUCK. I AM MOTHER OF [[child:1|CHIDERA]] AND [[child:2|KOSI]]. [[council:1|LEWISHAM]] HAVE WRITTEN IN [[child:1|CHIDERA]] STATEMENT THAT I REFUSED SPEECH THERAPY. I NEVER REFUSED. MR [[professional:1|PATEL]] OF THE SEN TEAM WROTE THAT MOTHER DECLINED THREE APPOINTMENTS AND THERE WERE NO THREE APPOINTMENTS. THE THERAPIST [[professional:2|JULIET]] SAYS THE LETTERS WERE GOING TO [[place:1|LEE HIGH ROAD]] WHERE WE LEFT IN 2011. PASTOR [[parent:1|EMMANUEL]] HAS GONE WITH ME TO SEE [[professional:1|PATEL]]. HE TOLD US IT CANNOT BE CHANGED. [[professional:2|JULIET]] HAS WRITTEN TO HIM ALSO.

WITHOUT MY NAME PLEASE

