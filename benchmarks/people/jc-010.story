+++
id = "jc-010"
channel = "email"
from_name = "DOREEN HADLEY"
from_addr = "doreenhadley41@example.com"
subject = "MY GRANDAUGHTER [[child:1|SHELBY]]"
date = "2015-07-02T11:31:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "LISA ASKED DUDLEY FOR HER FILE ON 9TH FEBRUARY AND WE ARE STILL WAITING, JULY!!"
+++
SORRY ABOUT THE CAPITALS MY EYES ARE BAD. [[child:1|SHELBY]] IS MY [[parent:1|LISA]]'S GIRL, 14, GOES TO [[school:1|NETHERTON CASTLE SCHOOL]]. [[parent:1|LISA]] ASKED [[council:1|DUDLEY]] FOR HER FILE ON [[date:1|9TH FEBRUARY]] AND WE ARE STILL WAITING, JULY!! A MR [[professional:1|WOODALL]] SAYS ASK [[professional:2|JACKIE]]. [[professional:2|JACKIE]] SAYS ASK [[professional:1|NEIL]], THAT IS MR [[professional:1|WOODALL]]. ROUND AND ROUND. MY LATE HUSBAND [[parent:2|HORACE]] WORKED FOR THE CORPORATION 40 YEARS AND NEVER LOST A PIECE OF PAPER. THE SOCIAL WORKER [[professional:3|CHANTELLE]] IS A GOOD WENCH AND SHE SAYS [[professional:2|J. FLETCHER]] HAS IT IN HER DRAWER. [[child:1|SHELL]] JUST WANTS TO KNOW WHY SHE WAS MOVED.

%% signature
MRS D HADLEY

