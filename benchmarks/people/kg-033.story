+++
id = "kg-033"
channel = "email"
from_name = "SEN Family Link"
from_addr = "noreply@example.org"
subject = "Automatic reply: [[child:1|Hannah Leigh]] / [[council:1|Southend]] / request"
date = "2012-09-13T09:36:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on maternity leave until July 2013. For casework in [[place:1|Leigh-on-Sea]] and [[place:2|Shoebury]] please contact [[professional:1|Denise Partridge]] ([[contact:1|d.partridge@example.org]]); for Tribunal matters, [[professional:2|Kofi Annoh]] on [[contact:2|01632 960 190]]. Referrals from [[health:1|Southend Hospital]] go to the duty desk. [[school:1|Chalkwell Rise]] and [[school:2|Belfairs Copse]] parents: your new link is Mr [[professional:3|Ellwood]].

%% signature
SEN Family Link

