+++
id = "kd-026"
channel = "email"
from_name = "Thushara Sivakumaran"
from_addr = "thushara.s@example.com"
subject = "refused the panel notes"
date = "2021-06-08T06:50:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The officer, Joanne Deverill, wrote that \"the decision letter constitutes the reasons\" and that nothing else would be supplied."
+++
Hi there, I'm on the Tube so this is short. [[child:1|Kavin]], 4, non-verbal. [[council:1|Harrow]] turned us down for [[school:1|Pinner Hollow Lodge]] and offered mainstream. I requested the panel's reasons. The officer, [[professional:1|Joanne Deverill]], wrote that "the decision letter constitutes the reasons" and that nothing else would be supplied. The decision letter is two lines long! My husband [[parent:1|Sivakumaran]], who's a [[health:1|Northwick Park]] radiographer, said even a chest X-ray gets more words. Don't use our names, as [[parent:1|Siva]]'s mother chairs half the temple. Getting off now.

%% signature
Thushara

