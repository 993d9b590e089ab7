+++
id = "cc-053"
channel = "forum-post"
from_name = "wornout_in_wigan"
from_addr = ""
subject = "Excluded AGAIN"
date = "2015-03-12T17:20:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Fourth fixed term this year. DS is 7!! Under the desk again so he's "refusing instruction". HT rang me at work in front of a customer to come and get him. No plan, no TA, EP's not due till summer term, CAMHS bounced the referral for the second time because he "doesn't meet threshold". I did get sent the exclusion letter same day, with all the reasons, and I got to put my bit at the governors' meeting, who were nice about it and then upheld it anyway. Boiling.
