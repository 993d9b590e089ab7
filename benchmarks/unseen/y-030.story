+++
id = "y-030"
channel = "forum-post"
from_name = "janner_em"
from_addr = ""
subject = "so angry, [[child:1|summer]]'s 2yr stuff (sorry long)"
date = "2016-07-19T21:53:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "other-collusion", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "then the childminder goes \"oh but it's good they spotted the eye contact\" and i'm like spotted WHAT"
[[evidence]]
category = "other-collusion"
quote = "the hv and the early years woman had agreed to leave autism off the form so she'd come out under the line for a plan"
[[evidence]]
category = "discussed-without-consent"
quote = "there was a chat about her we weren't invited to"
+++
evening all, need a rant and maybe a hug. we're [[place:1|plymouth]], dd is [[child:1|summer]], 3 in august, ds [[child:2|mason]] is 5 and nt. [[child:1|summer]] had her speech assessment back in april with a woman called [[professional:1|jan]] at the [[health:1|cumberland centre]]. heard nothing, fine, they're busy, everyones on their knees. then the childminder goes "oh but it's good they spotted the eye contact" and i'm like spotted WHAT. turns out shes had the report since may, nursery too, it was even pinned in the staff room at [[school:1|little herons]]. me and dp were sat at home like lemons waiting for the post. got ours last friday after i rang up and cried at them

so then i go see [[professional:1|jan]] and she's actually gutted for us. she tells me in her first draft she'd said refer for autism straight off. then there was a chat about her we weren't invited to and the hv and the early years woman had agreed to leave autism off the form so she'd come out under the line for a plan, and they'd "revisit it in the summer". hv is [[professional:2|lynne]] something, early years is [[professional:3|debs crocker]] from [[council:1|plymouth city council]], they run slimming world together!!! its not even a secret they're mates

for the record [[professional:1|jan]] wouldn't cut it, nobody asked her to change hers, it was only the form. and no i dont think [[child:1|summa]] (her nan's spelling) has been lied about, its all true what it says. i just should of been the first to read it not the fifth

anyone know who you even moan to? x
