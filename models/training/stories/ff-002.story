+++
id = "ff-002"
channel = "email"
from_name = "EduData Insights"
from_addr = "offers@edudata-insights.example.com"
subject = "Secure your school's pupil records TODAY"
date = "2018-05-24T04:31:00+01:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Are YOUR pupil reports being e-mailed unencrypted? Lost files, late subject access replies and wrong-recipient errors could cost your organisation 4% of turnover! Our award-winning vault lets education and health professionals share reports in one click, with no parent log-in required. Book a free demo before Friday's GDPR deadline and get a branded water bottle. Reply STOP to opt out, or telephone 01632 960900.
