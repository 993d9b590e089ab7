+++
id = "v-003"
channel = "forum-pm"
from_name = "aqsasmum_bd"
from_addr = ""
subject = "taxi driver had the reports"
date = "2011-05-11T00:52:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the driver hands me a brown envelope not even stuck down with his full ed psych report in it"
[[evidence]]
category = "false-information"
quote = "it said we dont speak any english at home and thats why he is behind. me and his dad were both born in bradford"
+++
salaam/hi hope its ok to pm, didnt want to put this on the thread coz ppl round here are on it

my son [[child:1|haroon]] is 7 has gdd n epilepsy. he gets a taxi to [[school:1|lister fold primary]] coz our local one [[school:2|st hilda's]] said they cant meet need. so last month the driver hands me a brown envelope not even stuck down with his full ed psych report in it. driver is from [[org:1|city star cars]] and he is my cousins neighbour!! he said he had it in the car since friday. it had [[child:1|haroon]]s nhs number on [[id:1|999 206 4418]] our address everything

i rang the senco mrs [[professional:1|walker]] she said the office were "saving on stamps". rang [[council:1|bradford]] spoke to a ms [[professional:2|begum]] then a mr [[professional:3|colin frith-hughes]] who said he would look in to it, that was [[date:1|14 april]] and nothing since

worse thing is what was in it. it said we dont speak any english at home and thats why he is behind. me and his dad were both born in [[place:1|bradford]], [[parent:1|imran]] teaches maths at [[school:3|heaton royds high]] for gods sake. the ep is called dr [[professional:4|whitehead]] he met [[child:1|haroon]] for half hour and never met us

[[child:2|aqsa]] my daughter who is 12 read it before i could take it off her and now she keeps asking is [[child:1|haroon]] going to die coz it says life limiting question mark. no dr has ever said that to us, not at [[health:1|bri]] not at [[health:2|lgi]]

u can use it but no names n dont say the taxi firm pls

%% signature
thanx x
