+++
id = "jc-002"
channel = "forum-post"
from_name = "pastyandpaint"
from_addr = ""
subject = "well that was a shambles"
date = "2011-03-08T13:20:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They'd already had a pre-meet about Denzil the week before without telling me, Jory let it slip."
+++
Back from the meeting. Counted nine people. [[professional:1|Debs]] (TA, lovely), Mr [[professional:2|Trewin]], the SALT whose name I've never caught, three from [[council:1|Cornwall Council]] and, wait for it, [[parent:1|Kerensa Bolitho]]'s husband [[parent:2|Jory]] because he's "community rep". They'd already had a pre-meet about [[child:1|Denzil]] the week before without telling me, [[parent:2|Jory]] let it slip. [[professional:2|Piran Trewin]] looked at his shoes. Then [[professional:3|Alison]] off the SEN team goes "well, we all felt..." all who, [[professional:3|Alison]]? Mum was raging. [[parent:1|Kerensa]] has since texted me to say sorry. [[professional:1|Deborah]] cried in the car park. Roll on [[school:1|Carn Bosavern]], they have a unit.

