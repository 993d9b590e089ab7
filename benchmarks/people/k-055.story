+++
id = "k-055"
channel = "email"
from_name = "Abena Osei-Poku"
from_addr = "abena.op@example.com"
subject = "Born on Saturday"
date = "2019-02-14T06:50:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "He told Yaa over the phone that he couldn't give us the panel's reasons and that even asking was \"not helpful to Kwame\"."
+++
With us the name tells the day. So [[child:1|Kwame]], Saturday. [[child:2|Ama]] too, she's my sister's. [[professional:1|Kofi]] ought to be a Friday, I never asked him, it isn't the kind of thing you ask the man who decides about transport for [[council:1|Milton Keynes]]. I thought, one of ours, he'll be fair. He told [[parent:1|Yaa]] over the phone that he couldn't give us the panel's reasons and that even asking was "not helpful to [[child:1|Kwame]]". [[parent:1|Yaa]] is sixty, she braids hair, she said to him: Friday-born, who raised you? Print it.

%% signature
Abena

