+++
id = "jg-004"
channel = "email"
from_name = "steve & mandy"
from_addr = "rudgepair@example.com"
subject = "REPORT CHANGED??"
date = "2012-11-27T23:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "then viv says her manager pargeter at notts had told her to take the hours out before it went anywhere."
+++
right. our lad [[child:1|connor]], 13, [[school:1|amberfield]] in [[place:1|mansfield]], before that [[school:2|crow hill juniors]]

ep is [[professional:1|viv lomax]]. lovely woman. she come to the house, sat on the floor with him and the dog and told me and [[parent:1|mandy]] straight he needs full time one to one. nana [[parent:2|joan]] was there an all, heard every word

report lands 3 wks later. "access to adult support as appropriate". [[parent:1|mandy]] rung her up at work and there was this big long silence. then [[professional:1|viv]] says her manager [[professional:2|pargeter]] at [[council:1|notts]] had told her to take the hours out before it went anywhere. she was near crying. said please dont say it was me

[[professional:3|gaz holland]] who runs the [[org:1|maun vale carers]] group says its not the first. he had same off [[professional:2|pargeter]] in spring with a lass from [[school:1|amberfield]], [[child:2|demi]]

anyway what do we do, we dont want [[professional:1|viv]] sacked

%% signature
steve rudge

