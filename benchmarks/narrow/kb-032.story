+++
id = "kb-032"
channel = "email"
from_name = "Amy"
from_addr = "amyjl.hodge@example.com"
subject = "does this count??"
date = "2022-08-09T23:05:00+01:00"
html = true
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi does it count if its only a voicemail. [[professional:1|Tanya]] from [[council:1|stoke]] left a msg on my phone meant for someone called [[professional:2|Ian]] saying "dont send the [[child:1|hodge]] one out til [[professional:3|meera]]s changed the wording". [[child:1|Ollie]] [[child:1|hodge]] is my son, hes 5, [[school:1|smallthorne grove]]. Ive saved it. It came from [[contact:1|01632 96 oh 3 3 7]]

%% signature
Amy
Get Outlook for Android

