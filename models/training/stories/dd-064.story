+++
id = "dd-064"
channel = "email"
from_name = "LegalEagle Claims"
from_addr = "claims@example.com"
subject = "Has your child's data been breached? You may be owed £££"
date = "2021-03-02T04:44:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Parent,

Did the council share your child's medical records? Was a report sent to the wrong address? You could be entitled to up to £5,000!!!

No win no fee. Our experts have helped THOUSANDS of families just like yours. It only takes two minutes. Reply YES with your name, date of birth and bank sort code.

Don't delay, time limits apply. LegalEagle Claims, 01632 960999.
