+++
id = "ee-003"
channel = "email"
from_name = "Education Funding Desk"
from_addr = "grants@claimsdesk.example.com"
subject = "Parent: your UNCLAIMED school report refund"
date = "2018-07-03T04:12:00+01:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Parent,
Has your child ever been assessed? You may be entitled to £4,850 under the Report Circulation Compensation Scheme!! Councils shared reports without telling YOU. No win no fee, no paperwork. Click to release your payment today and pay only the £29.99 handling charge. Offer ends midnight. Reply STOP to opt out.
