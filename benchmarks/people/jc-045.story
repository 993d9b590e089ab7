+++
id = "jc-045"
channel = "email"
from_name = "Nathan at BrightLearn"
from_addr = "offers@example.com"
subject = "[[parent:1|Caroline]], give your child the edge!"
date = "2014-02-03T04:12:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello [[parent:1|Caroline]], parents in [[place:1|Guildford]] are raving about [[org:1|BrightLearn Tutors]]! "My [[child:1|Oscar]] went up two levels" says [[parent:2|Melanie Fox]]. Founder Dr [[professional:1|Stuart Penn]] taught for 20 years at top schools. [[professional:1|Stuart]] will personally match you to a tutor such as [[professional:2|Anya]] (maths) or [[professional:3|Ben T]] (English). Book with [[professional:2|Anya]] before [[date:1|28 February]] and get a free session. Call [[contact:1|01632 960733]]. [[parent:2|Mel]] did! Quote [[id:1|BL-20714]].

%% signature
Nathan
Customer Happiness

