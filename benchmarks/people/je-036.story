+++
id = "je-036"
channel = "email"
from_name = "Maz"
from_addr = "maz.iqbal@example.co.uk"
subject = "panel refused to tell me [[child:1|Hafsa]]"
date = "2010-06-14T11:11:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "they told me theres a decision but parents cant have the reasons as its \"commercial\"."
+++
[[child:1|Hafsa]] 15 is deaf both sides. [[professional:1|Pauline]] signs for her at [[school:1|Saltley Mount]] and always has. [[council:1|Birmingham City Council]] panel cut [[professional:1|Pauline]] to mornings and i asked why and they told me theres a decision but parents cant have the reasons as its "commercial". [[professional:2|Kuldip]] at the deaf centre in [[place:1|aston]] couldnt believe it. [[parent:1|Abdul]] my eldest brother, his [[child:2|Sumayya]] is on the same unit, they told him the same. afternoons [[child:1|Hafsa]] sits and looks at mouths

%% signature
maz

