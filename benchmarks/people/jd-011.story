+++
id = "jd-011"
channel = "email"
from_name = "Morag Kirkpatrick"
from_addr = "m.kirkpatrick@kkfamilylaw.example.co.uk"
subject = "Assistance with your project"
date = "2013-04-18T11:45:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning

[[contact:1|Galloway_Gran]], who posts on the boards you refer to, is a former client and sent me your appeal. I am a solicitor with [[org:1|Kirkpatrick Kerr]] in [[place:1|Castle Douglas]] and have acted in some thirty additional support needs references, mostly against [[council:1|Dumfries and Galloway]]. Should it be of use, I could read drafts without charge, with an eye to defamation and to contempt. My partner [[professional:1|Euan Kerr]] is on holiday until [[date:1|29 April]]; after that he can look at anything touching reporting restrictions. The direct line is [[contact:2|01632 960417]].

%% signature
Morag Kirkpatrick
Partner
Kirkpatrick Kerr, Solicitors

%% disclaimer
If you have received this e-mail in error please delete it and telephone our office. Kirkpatrick Kerr does not accept service by e-mail.

