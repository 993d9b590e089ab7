+++
id = "x-019"
channel = "forum-post"
from_name = "nanabev_tipton"
from_addr = ""
subject = "they rung round schools behind our backs"
date = "2012-05-16T23:48:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "she had rung 3 special schools to see who wud have her"
[[evidence]]
category = "false-information"
quote = "mom has limited english and poor mental health and gran is main carer. none of it is true"
+++
long time reader 1st time posting so sorry if in wrong place

im nan to [[child:1|precious]] (7, downs, hearing aids) [[child:2|miles]] (10 adhd) and [[child:3|junior]] who is 4 and has his dads name [[parent:2|delroy]]. my son works nights and my daughter in law [[parent:3|kasia]] gets talked over at meetins cos of her accent so i go with her.

[[child:1|precious]] is at [[school:1|st wulfric rc]] and happy there. in feb mrs [[professional:1|underhill]] at [[council:1|sandwell]] decided it was time to think about what next. she never said nothing to us. she had rung 3 special schools to see who wud have her. [[school:2|orchard dene]], [[school:3|westbrook lodge]] and one out in [[place:1|dudley]]. how do i know?? my neice [[parent:4|charmaine]] is a dinner lady at [[school:2|orchard dean]] and the head there miss [[professional:2|bright]] says to her over the custard oh i hear we are getting your [[child:1|preshus]] in september. not very bright if you ask me

so [[parent:3|kasia]] asked for the papers and got some on [[date:1|14.3.12]]. there is a form and it says mom has limited english and poor mental health and gran is main carer. none of it is true. she has a degree in chemistry from [[place:2|lodz]] and she cried once at a review. once. and i live miles away in [[place:3|smethwick]]

we wrote to [[council:1|SMBC]] on the [[date:2|2nd of april]] to say take it off. mr [[professional:3|jaswinder bassi]] rung back and said it cant be altered as its already been to panel. [[parent:3|kash]] said in that case you can put on it that you made it up and he put the phone down

anyone know who we write to next?? my church will help with a letter, [[org:1|mount zion pentecostal]], pastor [[parent:5|winston]] is an old family friend. u can use this for the campaign thing just not our names
%% signature
nan bev
