+++
id = "l-012"
channel = "email"
from_name = "Jenna Trevaskis"
from_addr = "jenna.trev@example.net"
subject = "subject access, [[council:1|Cornwall]]"
date = "2022-01-20T21:55:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Nothing in August, nothing in the autumn, and just before Christmas a link which had expired by the time I clicked on it"
[[evidence]]
category = "access-denied"
quote = "Cornwall had asked her not to let me see the placement panel's reasons, and she wasn't to tell me they existed."
+++
Hi there, writing from [[place:1|St Just]], as far down as you can get before you're wet.

My request to [[council:1|Cornwall Council]] was for everything they hold on [[child:1|Kitto]] (12, deafblind) and [[child:2|Merryn]] (10, nothing except being his sister). Logged [[date:1|4 Aug 2021]], reference [[id:1|FOI/SAR 22917]]. Nothing in August, nothing in the autumn, and just before Christmas a link which had expired by the time I clicked on it. When [[professional:1|Denzil]] in [[place:2|Truro]] reset the link, there was plenty missing: no [[health:1|Treliske]], no [[health:1|Royal Cornwall]] under its proper name either, no [[school:1|Cape Lane]]. Miss [[professional:2|Odgers]], head at [[school:1|Cape Lane Primary]], then told me why: [[council:1|Cornwall]] had asked her not to let me see the placement panel's reasons, and she wasn't to tell me they existed.

She has told me anyway. We're all related down here.

[[place:3|Penzance]] has one specialist place, at [[school:2|Gwithian House]]; it went to someone else. [[place:4|Camborne]] has one. [[place:5|Plymouth]] has four, but that's over the water and [[council:2|Plymouth]] want paying.

Change what you need to. I'd rather you left in [[place:6|Cornwall]], people think it's all ice creams.

%% signature
Jenna

Sent from Outlook for iOS

