+++
id = "kb-014"
channel = "email"
from_name = "Nell Trewhella"
from_addr = "nell.t@example.co.uk"
subject = "Few corrections to what I sent"
date = "2022-03-15T18:26:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Only three things, then I'll leave you be.

(1) [[professional:1|Sacha Bolitho]] was the OT and [[professional:2|Sasha Nance]] the TA; I'd muddled them. (2) [[child:1|Jory]]'s date of birth is [[date:1|06/10/2012]], not [[date:2|10/6]], which matters for the key stage. (3) The hospital was [[health:1|Treliske]], which is what we all call [[health:1|Royal Cornwall]].

[[parent:1|Merryn]] says you can leave her bit in as long as it doesn't say [[place:1|Redruth]].

%% signature
Nell

