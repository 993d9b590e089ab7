+++
id = "j-031"
channel = "email"
from_name = "Seonag MacAskill"
from_addr = "seonag.macaskill@example.com"
subject = "ferry, school, letter"
date = "2016-10-31T22:02:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Peigi told me herself, at a wedding, that the Comhairle had asked her to change that to \"as conditions allow\"."
+++
Feasgar math. [[child:1|Ruaraidh]], who's nine, is the only child with hearing loss in [[school:1|Sgoil an Rubha Mhòir]]. The teacher for it comes over from [[place:1|Stornoway]] on a Wednesday unless there's wind, so he's had her twice since August. Her report said "weekly, without fail". [[professional:1|Peigi]] told me herself, at a wedding, that the [[council:1|Comhairle]] had asked her to change that to "as conditions allow". She's my second cousin and she cried into the trifle. My man, [[parent:1|Calum Iain]], says let it lie. I won't. But change the island, will you, and the wedding.

%% signature
Le dùrachd,
Seonag

