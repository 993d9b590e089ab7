+++
id = "u-002"
channel = "email"
from_name = "shaz"
from_addr = "shazk_bd8@example.net"
subject = "re [[child:1|zain]] and what they done"
date = "2014-03-19T23:51:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it says dad is violent and not living at home"
[[evidence]]
category = "insecure-handling"
quote = "it had gone to number 34 not 43"
[[evidence]]
category = "no-chance-to-correct"
quote = "take it OFF the system then and he says he cant only buterworth can"
+++
im that angry i cant even type straight so sorry my son [[child:1|zain]] hes 6 he dont talk hes at [[school:1|lumb hall primary]] in [[place:1|manningham]] and theyve wrote a report for the statement and it says dad is violent and not living at home, my husband [[parent:1|imran]] has never lifted a finger he drives nights thats why hes not at the school gate and i said to mr [[professional:1|butterworth]] who told you this and he goes its from the health visitor and i rung the health visitor [[professional:2|maureen]] and she says she never so then i rung [[council:1|bradford]] and got some lad called [[professional:3|josh]] who says its "on the system" well take it OFF the system then and he says he cant only [[professional:1|buterworth]] can and round and round we go and this is the best bit the report never even come to us it had gone to number 34 not [[place:2|43 ashwell grove]] and auntie [[parent:2|nasreen]] at 34 opened it cos she cant read english and gave it her lad [[parent:3|bilal]] to read out so now the whole street thinks [[parent:1|imran]] batters me and my mother in law heard it at the MOSQUE, [[org:1|jamia masjid bab e rehmat]], in front of everyone, and poor [[child:1|zainy]] gets nothing out of any of it no speech therapy no nothing, hes been waiting at [[health:1|st lukes]] since he were 3 and then [[health:2|bri]] lost his hearing test, i asked [[council:1|bmdc]] to say sorry in writing to [[parent:1|imran]] and they sent a leaflet a LEAFLET about domestic abuse, in urdu, we speak punjabi, anyway [[parent:4|rukhsana]] my sister says you put these things together so here you go but dont put [[child:1|zian]]s name or mine cos people round here talk enough already

%% signature
Sent from Samsung Mobile
