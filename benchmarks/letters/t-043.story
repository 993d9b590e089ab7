+++
id = "t-043"
channel = "email"
from_name = "Angharad Pugh-Ellis"
from_addr = "angharadpe@example.net"
subject = "Answers to your questions"
date = "2014-02-12T12:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Suki at the Royal Berks gave Bryony our family therapy notes. She passed them to Kennet Reach."
+++
You asked some things on your page. I'll take them in turn.

Who is it about? [[child:1|Macsen]], thirteen, and in a way [[child:2|Lowri]], who's sixteen and had to hear it on the bus.

Where? [[council:1|Reading]]. We came from [[place:1|Aberaeron]] for [[parent:1|Iwan]]'s job with [[org:1|Thamesway Rail]]; we've been in [[place:2|Reading]] since 2009, up by [[place:3|Palmer Park]].

Who shared what? [[professional:1|Suki]] at the [[health:1|Royal Berks]] gave [[professional:2|Bryony]] our family therapy notes. She passed them to [[school:1|Kennet Reach]]. That school has a pastoral lead, [[professional:3|Des]], and he has a daughter, [[child:3|Skye]], in [[child:2|Lowri]]'s form.

Did you consent? To one woman in one room, and nobody else.

What harm? [[child:2|Lowri]] won't get on the 17. [[child:1|Macsen]] found out that he'd been discussed as "the index patient", looked it up, and asked me what he'd infected people with.

What did they say? The [[health:1|Berks]] said lessons. [[council:1|Reading]] said agency worker. [[school:1|Kennet]] said that [[professional:3|Des]] was on leave. [[parent:1|Iwan]] said something in Welsh I won't translate.

Would you do it again? I'd not say a word to anyone. My mam warned me: [[parent:2|Nesta]] always says walls have ears, and in [[place:2|Reading]] they've got email too.
