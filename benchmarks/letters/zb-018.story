+++
id = "zb-018"
channel = "email"
from_name = ""
from_addr = "gmcquillan.newry@example.com"
subject = "letter went to no 14"
date = "2023-01-30T22:50:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "letter about our wee girls assessment went in the door of 14 instead of 41 and your woman there read it to the end before she brought it over"
[[evidence]]
category = "access-denied"
quote = "so i rang for a proper copy and got \"we dont give those out to parents\""
+++
hiya [[place:1|newry]] dad here, [[parent:1|gerard]]

letter about our wee girls assessment went in the door of 14 instead of 41 and your woman there read it to the end before she brought it over. opened, wi tea on page 2. page 3 she'd lost altogether

so i rang for a proper copy and got "we dont give those out to parents". but yez posted it i says. "to the parent" she says. to mrs [[parent:2|hanratty]] i says!!

[[child:1|aoibheann]] is 6. she has a stammer and a statement coming. half [[place:2|barcroft]] now knows both

feel free to put my name to it, [[parent:1|gerard mcquillan]], i'd put it on a bus

%% signature
ger
