+++
id = "zb-010"
channel = "email"
from_name = ""
from_addr = "shonamcl_paisley@example.com"
subject = "ot told no"
date = "2022-09-14T21:58:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she said shes no allowed to put how often or how long, its a rule from upstairs, \"we describe, we dont prescribe\""
+++
hi saw yr thing on fb. kinship/foster carer, [[place:1|paisley]], 2 wee ones but its the big one im on about, [[child:1|kayleigh]], 9

ot came to the house, sat on the floor wi her, brilliant, [[professional:1|isla]] her name was. said out loud in ma living room this lassie needs someone every single morning for half an hr. great i said write that doon

she said shes no allowed to put how often or how long, its a rule from upstairs, "we describe, we dont prescribe"

so whit i got is "[[child:1|kayleigh]] may benefit from opportunities". opportunities!! shes 9 she wants her shoes tied

dont get [[professional:1|isla]] in bother plz. and nae names at all

ta

%% signature
shona
