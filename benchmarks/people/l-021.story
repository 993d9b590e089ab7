+++
id = "l-021"
channel = "email"
from_name = "Morven"
from_addr = "morven.k@example.org"
subject = "[[council:1|Fife]] again (sorry)"
date = "2023-05-18T20:03:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "By Easter a chronology at Fife Council had it that an unrelated adult male \"shares bathing routines\" with my son"
[[evidence]]
category = "no-chance-to-correct"
quote = "Fife say the chronology is a \"closed product\" and that neither she nor I can add so much as a line."
+++
It's about [[child:1|Brodie]] and the forms that say he lives with me and "a partner". The forms come out of [[place:1|Glenrothes]]; [[place:1|Glenrothes]] is where [[council:1|Fife]] keeps its brain. I have not got a partner. I have a lodger called [[parent:1|Gordon]], sixty-eight, model railways.

[[school:1|Seafield Haven]], in [[place:2|Kirkcaldy]] ("the lang toun", if you've heard that), was always grand with us. But the new depute, a Mr [[professional:1|Imrie]] from [[place:3|Methil]], read these forms and rang social work. By Easter a chronology at [[council:1|Fife Council]] had it that an unrelated adult male "shares bathing routines" with my son, when what [[parent:1|Gordon]] does is run himself a bath on a Sunday with the door locked.

The [[health:1|Victoria]] in [[place:2|Kirkcaldy]] has this on his notes now, as has the physio at [[health:2|Randolph Wemyss]], as has a wee playscheme in [[place:4|Leven]], [[org:1|Levenmouth Limpets]], who asked if [[parent:1|Gordon]] might kindly stay away from the sports day. He'd made the cups.

[[professional:2|Ailsa Traynor]] is my social worker and she was raging. She put in a correction on [[date:1|2/5/23]]. [[council:1|Fife]] say the chronology is a "closed product" and that neither she nor I can add so much as a line.

[[child:1|Brodie]] is fourteen. He's at [[place:5|Burntisland]] today, at the links, with [[parent:1|Gordon]], because they both like a diesel.

Change everything except that. Well, change [[parent:1|Gordon]].

%% signature
Morven

