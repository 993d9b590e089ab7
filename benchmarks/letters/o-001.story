+++
id = "o-001"
channel = "email"
from_name = "Leanne H"
from_addr = "leanneh_88@example.com"
subject = "wrong letter"
date = "2016-11-15T22:48:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "i rang and they said oh yours must of gone to them then"
+++
hiya. saw your page. my lad [[child:1|alfie]] is 8 and goes [[school:1|stubbing hill primary]], we're in [[place:1|keighley]]. last month a big brown envelope came from [[health:1|airedale]] with his name on but inside was all about another little boy, [[child:2|reece]], his bloods his mums drinking everything. so i rang and they said oh yours must of gone to them then. four pages about [[child:1|alfie]] and his soiling sat in some strangers kitchen. the woman, [[professional:1|joanne]], asked me to post [[child:2|reece]] one back with my own stamp. nobody has said sorry and i still havent had ours.

%% signature
leanne
