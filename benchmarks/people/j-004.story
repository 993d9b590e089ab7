+++
id = "j-004"
channel = "email"
from_name = "shafiq"
from_addr = "shafiq.miah9@example.com"
subject = "my daughter [[child:1|nazifa]] report"
date = "2010-11-25T02:11:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "the sen officer had phone her boss and ask for the minutes and the staff to be taken out because if its in the statement they have to buy it."
[[evidence]]
category = "quantifying-forbidden"
quote = "she say now there is rule for all physio there, no number, no time, no how many people."
+++
salam, im up because night shift, sorry for spelling

my daughter [[child:1|nazifa]] is 6 she has the cerebral palsy, we live [[place:1|shadwell]]. she go [[school:1|cable lane primary]] and she love it there, everybody know her chair because my brother [[parent:1|kamal]] put lights on the wheel.

physio come from [[health:1|mile end hospital]] her name is [[professional:1|siobhan]] very nice lady. she tell me and wife [[parent:2|rahela]] that [[child:1|nazifa]] need standing frame in school every day, half hour, with trained person. she say she will write it. ok good.

then paper come from [[council:1|tower hamlets]] and it say "opportunities to stand". what is opportunities. i go find [[professional:1|siobhan]], waited 2 hour by the lift. she said to me mr [[parent:3|miah]] im so sorry. the sen officer had phone her boss and ask for the minutes and the staff to be taken out because if its in the statement they have to buy it. she say now there is rule for all physio there, no number, no time, no how many people.

i ask can i see who phoned. name is mr [[professional:2|d pullinger]]. i ring him 4 time on [[date:1|18 nov]], he never there. my wife cousin [[parent:4|jubair]] wrote letter for me in proper english and took it by hand to the office, they stamp it [[date:2|22.11.10]] and nothing yet.

now at school she is on the floor mat most of day. miss [[professional:3|okell]] the helper does what she can but she is not trained and scared to hurt her.

you can tell people this. but not our names please brother, [[child:1|nazifa]] sister [[child:2|tahmina]] is in the same school year 5 and they might be funny with her

%% signature
shafiq
07700 900418

