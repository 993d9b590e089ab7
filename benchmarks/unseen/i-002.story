+++
id = "i-002"
channel = "email"
from_name = "gem"
from_addr = "gemmalou.h@example.com"
subject = "[[child:1|kayden]]"
date = "2018-10-03T23:18:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "had no idea til last week they been havin meetings about him every half term wi camhs and social worker and never once asked me or told me"
+++
hiya saw your thing on fb. my lad [[child:1|kayden]] is 9 adhd n asd, goes [[school:1|carlton bridge]] in [[place:1|barnsley]]. had no idea til last week they been havin meetings about him every half term wi camhs and social worker and never once asked me or told me. his one to one [[professional:1|leanne]] let it slip, she thought i knew, poor lass went white. head is mr [[professional:2|swithenbank]] he says its "routine". routine for who. social worker is [[professional:3|paula]] dont know her other name she wont answer her phone. mine is [[contact:1|07700 900214]] after 4, text better as i dont do calls

%% signature
gem x

