+++
id = "z-007"
channel = "email"
from_name = "DEREK SUTTLE"
from_addr = "dsuttle.haulage@example.com"
subject = "[[council:1|HULL CITY COUNCIL]]"
date = "2011-04-02T05:51:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "tribunal-disclosure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "ASKED FOR EVERYTHING THEY HOLD ON HIM IN SEPTEMBER. TEN POUND PAID. NOT ONE SHEET."
[[evidence]]
category = "tribunal-disclosure"
quote = "MY DIVORCE STATEMENT TURNED UP IN THE TRIBUNAL BUNDLE. I NEVER OKAYED THAT."
[[evidence]]
category = "insecure-handling"
quote = "THE BUNDLE ITSELF WENT TO NUMBER 41. WE ARE 14."
+++
SORRY FOR CAPITALS KEYBOARD IS BUST

SON [[child:1|KIERAN]] 12 [[school:1|SUTTON INGS HIGH]].

1 ASKED FOR EVERYTHING THEY HOLD ON HIM IN SEPTEMBER. TEN POUND PAID. NOT ONE SHEET. RANG [[professional:1|PAULINE]] AT [[council:1|HCC]] SIX TIMES, SHE IS ALWAYS AT DINNER.

2 MY DIVORCE STATEMENT TURNED UP IN THE TRIBUNAL BUNDLE. I NEVER OKAYED THAT. GAVE IT TO SCHOOL SO THEYD KNOW WHO CAN PICK HIM UP.

3 THE BUNDLE ITSELF WENT TO NUMBER 41. WE ARE 14. [[parent:1|BRIAN]] BROUGHT IT ROUND OPENED.

PRINT THE LOT, PUT MY NAME ON IT, I DRIVE A LORRY WITH IT ON THE DOOR

%% signature
DEREK SUTTLE
07700 900 218
