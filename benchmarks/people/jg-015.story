+++
id = "jg-015"
channel = "email"
from_name = "k"
from_addr = "kayls_m@example.com"
subject = "[[child:1|reggie]] again sorry"
date = "2024-03-12T04:40:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "turns out tansy from alder hey and whitworth at sefton had cooked it up between them on teams, she signs a letter saying small setting, he gets a free place filled, done."
+++
its [[parent:1|kayleigh]] i emailed in jan about [[child:1|reggie]]

so they have moved him from [[school:1|dunes lane]] to the unit at [[school:2|oakmere]] and nobody asked me, [[parent:2|jade]] from work seen him on the [[school:2|oakmere]] bus. i rang and [[professional:1|simon]] on reception goes its all been agreed with health. who in health. turns out [[professional:2|tansy]] from [[health:1|alder hey]] and [[professional:3|whitworth]] at [[council:1|sefton]] had cooked it up between them on teams, she signs a letter saying small setting, he gets a free place filled, done. [[professional:2|tansy]] has met [[child:1|reggie]] ONCE and he was asleep

his nan [[parent:3|pauline]] is going spare. dad ([[parent:4|reece]]) not on the scene so its just us. [[professional:4|hamza]] at [[org:1|bootle law centre]] says judicial review which sounds like a lot

he came home with wet trousers and someone elses lunchbox, name on it [[child:2|teddy]]

