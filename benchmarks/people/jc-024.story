+++
id = "jc-024"
channel = "email"
from_name = "Jeremy Satchwell"
from_addr = "jsatchwell@example.co.uk"
subject = "Some thoughts from the other side of the desk"
date = "2015-01-18T15:37:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Editor,

Your stories ring true, but as one who sat on panels for [[council:1|Worcestershire]] for a decade may I enter a plea for the small fry?

We met on Thursdays. The chairman in my day was [[professional:1|Gordon Peplow]], then Mrs [[professional:2|Sandford]]. The psychologists took turns: [[professional:3|Clare]], [[professional:4|Vikram Rao]], poor old [[professional:5|Lewis]]. None of them was wicked. What I saw was tiredness. [[professional:4|Vikram]] would have read forty files by midnight; [[professional:3|Clare]] had three children under five, one of whom, little [[child:1|Edie]], came along in a sling. When a parent was not told something, it was as a rule because nobody had thought whose job it was. [[professional:1|Gordon]] supposed that the school did it. The schools, in the person of somebody such as Miss [[professional:6|Bayliss]] at [[school:1|Lickey Rise]], supposed that we did.

It was my late wife, [[parent:1|Rosemary]], a parent governor, who put it best. "[[parent:2|Jeremy]]," she said, "you've eleven people in that room and no postman." I repeated it to [[professional:2|Ruth Sandford]]. She had it typed on a card; it was on the wall when she left in 2012.

Dr [[professional:4|Rao]] went to [[council:2|Dudley]] and instituted exactly that, a named person who posts things. I gather from [[professional:3|Clare Winstanley]] that complaints halved. Mr [[professional:1|Peplow]], on the other hand, thinks I'm sentimental. Do by all means print this. I'd only ask that you leave out [[professional:5|Lewis]], who was unwell.

%% signature
Jeremy Satchwell
Retired

