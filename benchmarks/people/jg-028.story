+++
id = "jg-028"
channel = "email"
from_name = "Gaz"
from_addr = "gazthompo@example.com"
subject = "reports"
date = "2019-02-15T18:44:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "deborah at the civic said if we wanted bits of the therapists report changing we should of said before it was signed, and we hadnt seen it before it was signed."
+++
alright, our lass said you want stories so

bairn is [[child:1|lottie]], 5, [[school:1|southwick green]], [[council:1|sunderland]]. got the draft on a friday at twenty past four. had while monday to say owt. [[professional:1|deborah]] at the civic said if we wanted bits of the therapists report changing we should of said before it was signed, and we hadnt seen it before it was signed. so how does that work

therapist is [[professional:2|aoife]] from [[health:1|monkwearmouth hospital]], canny lass, she reckons she sent [[professional:1|deborah]] a second go with [[child:1|lottie]]s feeding put right but it never went in. heads called [[professional:3|armstrong]], useless. only one who's done anything is [[professional:4|pam]] the dinner nanny who mashes it up for her unasked

[[parent:1|kel]] (thats our lass) is on nights at [[org:1|nissan]] so i do the phoning. i aint much good at it. the lad [[child:2|kyle]] goes to [[school:2|hylton dene comp]] and he's written half of this

