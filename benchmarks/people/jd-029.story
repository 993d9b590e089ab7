+++
id = "jd-029"
channel = "forum-post"
from_name = "quinie_fae_turra"
from_addr = ""
subject = "anyone else wi [[council:1|aberdeenshire]]?"
date = "2015-03-08T20:16:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "turns oot somebody put his brother's attendance doon as his, and this brother disna even exist, we hae one bairn."
[[evidence]]
category = "no-chance-to-correct"
quote = "i asked to see the report before it went and Sheena at the shire said parents get it efter, \"thats the process\", so it went wi a brother in it and it stayed wi a brother in it."
+++
fit like. lurker here, first post, be gentle

ma loon [[child:1|Lewis]] is 8, got foetal alcohol (we adopted him at 2, so nae comments please). he's at [[school:1|Delgaty Primary]]. since August we've had 3 different ASN teachers, [[professional:1|Mhairi]], then a Mr [[professional:2|Gauld]] that lasted a fortnight, noo [[professional:3|Mhairi C]] which is nae the same [[professional:1|Mhairi]], keep up

last month the EP, dr [[professional:4|Rennie]], tells me at the school gate that his file's awa to the reporter. the children's reporter!! fit for?? for attendance?? he's never missed a day except [[health:1|RACH]] appointments. turns oot somebody put his brother's attendance doon as his, and this brother disna even exist, we hae one bairn.

i asked to see the report before it went and [[professional:5|Sheena]] at the [[council:1|shire]] said parents get it efter, "thats the process", so it went wi a brother in it and it stayed wi a brother in it.

hubby [[parent:1|Sandy]] went in and speired for a correction, they gied him a leaflet

has onybody in [[place:1|Turriff]] or [[place:2|Banff]] or roon aboot had the same. if the campaign folk are reading, ye can hae it, but caa me something else

