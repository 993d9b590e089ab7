+++
id = "v-028"
channel = "email"
from_name = "RON STALLWORTHY"
from_addr = "ronstallworthy@example.net"
subject = "[[child:1|MELODY]]"
date = "2017-11-13T16:44:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "TOLD HER THE REASONS ARE CONFIDENTIAL TO PANEL"
+++
APOLOGIES FOR CAPITALS MY EYES ARE BAD. I AM GRANDFATHER AND GUARDIAN TO [[child:1|MELODY]] AGE 7, DOWNS, AT [[school:1|ALL SAINTS HOO]]. [[council:1|MEDWAY]] REFUSED HER PLAN ON [[date:1|31 OCT 2017]]. WIFE [[parent:1|IRIS]] ASKED THEM WHY. A MR [[professional:1|BLESSING]] TOLD HER THE REASONS ARE CONFIDENTIAL TO PANEL. CONFIDENTIAL FROM WHO. DR [[professional:2|SZABO]] AT [[health:1|MEDWAY MARITIME]] SAYS HE IS BAFFLED. [[child:1|MELLIE]] CANNOT SAY HER OWN NAME. PRINT IT ALL, I AM 78 AND NOT FRIGHTENED. N.I. NUMBER [[id:1|QQ 12 34 56 C]] IF THEY DOUBT WHO I AM. [[place:1|22 RATCLIFFE HIGHWAY]] [[postcode:1|ME3 8QZ]]. PHONE [[contact:1|01632960452]] AFTER COUNTDOWN.
%% signature
R. STALLWORTHY (EX R.N.)
