+++
id = "r-020"
channel = "forum-post"
from_name = "islandgyal_brum"
from_addr = ""
subject = "They only gone and done it"
date = "2015-07-10T19:04:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "dem ring up St Jude's and The Grange behind my back fi tell dem seh he biting people"
+++
Right. [[child:1|Tyrell]], me son, [[child:1|Ty-Ty]]. Miss [[professional:1|Bailey]] and that [[professional:2|Norma]] from [[council:1|Brum]] council, dem ring up [[school:1|St Jude's]] and The [[school:2|Grange]] behind my back fi tell dem seh he biting people! One time he bit [[child:2|Bailey]]. ONE. [[child:2|Bailey]] is four and had pulled his ear. Auntie [[parent:4|Vee]] heard it from [[professional:3|Joy]], who cleans at the [[school:2|Grange]]. [[parent:2|Marcia]], [[parent:3|Delroy]], anyone else on here from [[place:1|Handsworth]] had this from [[professional:2|Norma]]? Mi vex.
