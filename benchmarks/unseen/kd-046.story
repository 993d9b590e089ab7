+++
id = "kd-046"
channel = "email"
from_name = "Best Rank Media"
from_addr = "offers@example.net"
subject = "Increase visitor of your site"
date = "2015-08-05T05:12:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Webmaster, I was on your page "stories" and find many visitor lost. We are a team of 40 expert in SEO and guest post. First page in 30 days or refund! Reply with your phone for a FREE audit worth 299. Our client [[org:1|Sunbeam Tutors Croydon]] go from 12 to 4000 click. Contact [[parent:1|Ricky Malhotra]] on [[contact:1|ricky.rank@example.net]]. Thanks & regard.

%% disclaimer
To unsubscribe answer STOP.

