+++
id = "v-020"
channel = "forum-pm"
from_name = "cwtchmonster4"
from_addr = ""
subject = "Re: Are LAs phoning round?"
date = "2018-06-20T21:33:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "the authority had been on the phone to him back in March asking him to say he was full"
+++
Saw you asking on the main board and yes, they are, and I can tell you when.

We're up in [[place:1|Treherbert]]. Our youngest [[child:1|Carys Haf]] (she'll only answer to [[child:1|Caz]], takes after her nan [[parent:1|Mair]]) has a statement, this is Wales mind, no EHCPs by here yet. We'd named [[school:1|Ysgol Nant y Fedwen]] as it's got the unit and her sister [[child:2|Lowri]] is there already.

I bumped into the head in the Co-op, Mr [[professional:1|Prosser]]. [[professional:1|Delwyn]] was in school with my brother so he's not shy. He said the authority had been on the phone to him back in March asking him to say he was full. He's got two places!! He named the woman as well, [[professional:2|Rhian Bebb-Jones]], so I rang [[council:1|Rhondda Cynon Taf]] and asked for her and oh no, Ms [[professional:2|Bebb Jones]] doesn't discuss placements with families.

Then it turns out she'd rung [[school:2|Heol Fach Primary]] too, to ask would THEY take [[child:1|Caz]]. The acting head in [[school:2|Heol Fach]] is my neighbour's cousin. You can't do anything in the [[place:2|Rhondda]] without somebody's cousin hearing. Did nobody in [[council:1|RCT]] think of that.

Paediatrician up the [[health:1|Royal Glam]] (Dr [[professional:3|Umar]]'s registrar, didn't catch her name) wrote that she needs the unit, black and white.

We're in Tribunal in the autumn so please please nothing till that's over. After, do what you like with it, no names.

Diolch, and keep at em
%% signature
cwtchmonster4 (x4 kids, 0 sleep)
