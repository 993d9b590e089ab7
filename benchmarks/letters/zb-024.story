+++
id = "zb-024"
channel = "email"
from_name = "The Abercrombies"
from_addr = "fostering.abercrombie@example.com"
subject = "3 things fs2"
date = "2023-10-11T20:59:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "tribunal-disclosure", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "LA leaned on 2 academies to have him, heads told us at open eve, we'd gone in cold"
[[evidence]]
category = "tribunal-disclosure"
quote = "his social work chronology is sat in the Tribunal papers, no1 w PR signed for it, we checked"
[[evidence]]
category = "no-chance-to-correct"
quote = "draft SALT rpt: not sent to us, final only, \"no window 4 carer feedback\""
+++
hi both of us typing, hub dictating. FCs in [[place:1|berwick]] (just our side of the border, wee man is from the other)

fs2 = [[child:1|callum]], 13, DLD + trauma

* LA leaned on 2 academies to have him, heads told us at open eve, we'd gone in cold. SW hadnt a clue either, nor mum
* his social work chronology is sat in the Tribunal papers, no1 w PR signed for it, we checked
* draft SALT rpt: not sent to us, final only, "no window 4 carer feedback". we had no quarrel w most of it but wld have liked 2 b asked

he is doing ok. goes to [[org:1|tweed boxing club]] tues/thurs. our [[child:2|hope]] takes him. we hope for the best

%% signature
Jean + Alec
