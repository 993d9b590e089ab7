+++
id = "u-043"
channel = "forum-pm"
from_name = "brixhambabs"
from_addr = ""
subject = "PLEASE READ - take mine down"
date = "2017-12-03T21:58:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hiya, need you to pull everything I sent about [[child:1|Merryn]] and the stuff about [[child:2|Tegan]]'s transport as well, all of it pls, don't even keep the bits with names out. My ex ([[parent:1|Darren]]) works with someone at [[council:1|Torbay]] and he's twigged that its me on here, he called me [[contact:1|brixhambabs]] to my face at handover. Solicitor at [[org:1|Fairweather Quick]] says it could go against me in the family court. Sorry, I know you spent ages on it. Can you confirm when its gone?? Not by PM, use [[contact:2|babs.mail@example.com]] cos I'm deleting this account tonight. Good luck with it all, I do hope you nail them.
