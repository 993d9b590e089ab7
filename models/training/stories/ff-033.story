+++
id = "ff-033"
channel = "email"
from_name = "Ioannis Papageorgiou"
from_addr = "i.papageorgiou@example.com"
subject = "Haringey, the school next to the park"
date = "2013-05-31T20:48:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"No, we understand, if the authority would rather we didn't put our hand up for him then we won't, but can I have that in an email?\""
[[evidence]]
category = "false-information"
quote = "\"grandparents have indicated that they do not wish for a specialist base\". I indicated! I indicated so much that they had asked me to sit down."
+++
Dear Sirs,

I'm a Cypriot, a quantity man for a builders' merchant, and I've been fifty years in this country, so excuse me if I do not excuse my English. We're bringing up our grandson Andreas as his parents can't. He is ten and has Asperger's. We're his guardians, with stamps on it.

First the good. The psychologist was correct, the school was correct, my wife's moussaka was eaten at every meeting and we were at every meeting.

Then the secondary. There is one next to the park, with a base, twelve children, we visited, they loved him. I fix their gutter. I'm up the ladder on a Thursday and beneath me, window open, is the business manager on the telephone, and I hear "Andreas" and I stop the drill. "No, we understand, if the authority would rather we didn't put our hand up for him then we won't, but can I have that in an email?" She couldn't have it in an e-mail, it seems. I finished the gutter. I'm a professional.

When the proposed statement arrived I read it with my glasses on. All right, all right, and then "grandparents have indicated that they do not wish for a specialist base". I indicated! I indicated so much that they had asked me to sit down. They've agreed now they'll take it out, a very polite girl rang, but the school by the park has already given the place.

Leave out the gutter. Write "from a ladder".

I. Papageorgiou
