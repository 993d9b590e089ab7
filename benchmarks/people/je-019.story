+++
id = "je-019"
channel = "email"
from_name = "Jordan at BrightSeat"
from_addr = "jordan@example.net"
subject = "Quick question about your SEN audience"
date = "2018-01-17T18:09:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there!

[[professional:1|Jordan]] here from [[org:1|BrightSeat]]. [[professional:2|Ellie]], who looks after all our lovely partners in [[place:1|Milton Keynes]], stumbled on your page and was blown away. We make wobble cushions that parents are RAVING about. One mum, [[parent:1|Steph]], told us [[child:1|Mason]] sat through a whole assembly for the first time ever!! Could we send you 3 free and pop a banner on your site? Just reply YES or call [[contact:1|01632 960447]].

Have a wiggly day

%% signature
Jordan
Partnerships Hero

%% disclaimer
You are receiving this because your address is published on a public page. To opt out reply STOP.

