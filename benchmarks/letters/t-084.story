+++
id = "t-084"
channel = "forum-pm"
from_name = "tash_cov"
from_addr = ""
subject = "for my mate"
date = "2020-09-14T00:31:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "coventry had asked them to take him and never told her"
[[evidence]]
category = "reports-circulated-unseen"
quote = "shes never had one bit of paper. not one."
+++
hiya not my story its my friend [[parent:2|chantelle]]s but she cant write stuff down so she said i could. we grew up same street in [[place:1|wood end]], her nan [[parent:3|pearl]] basically raised us both

shes got [[child:1|kaiden]] whos 7 and doesnt talk and [[child:2|blu]] whos 2. [[child:1|kaiden]] was at [[school:1|moat house meadow]] then they said he couldnt come full days, half 9 til 11, for like a YEAR. she lost her job at [[org:1|bell green bakery]] over it

anyway. lockdown. [[professional:1|jodie]] from school rings and goes what do you think of [[school:2|tamworth lodge]] then. [[parent:2|chan]]s like what. turns out [[council:1|coventry]] had asked them to take him and never told her and theyd said no already because of a letter off dr [[professional:2|mensah]] saying he smears. he did that twice when he had a bug!! and [[professional:2|mensah]] works at [[health:1|gulson]], never been in the house

i said to [[professional:1|jodie]] on speaker who else has got it and she went quiet then she said [[professional:3|ange]] has, and mr [[professional:4|p]]. who is mr [[professional:4|p]]?? nobody will say

my [[parent:4|dec]] says leave it you dont live in [[place:2|coventry]] anymore its not your fight. but [[parent:2|chantelle]] held my hair back at every party from 2009 so it is actually

shes never had one bit of paper. not one. she thought that was normal
[[parent:1|tash]]
