+++
id = "t-045"
channel = "forum-post"
from_name = "twomumsse13"
from_addr = ""
subject = "Re: information sharing stories thread"
date = "2014-09-25T22:22:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "fiona had rung our DONOR"
[[evidence]]
category = "false-information"
quote = "inside it said dad reports otis has about thirty words. what dad??"
+++
ok here goes. [[child:1|otis]] is 4 and nonverbal and he's got a twin, [[child:2|edie]], who never stops talking so it evens out

[[child:1|otis]] was under [[health:1|kaleidoscope]] with [[professional:1|bronagh]] and then [[professional:2|emeka]], both brilliant. nursery was [[school:1|ladywell lilies]]. all going fine. then [[council:1|lewisham]] wrote to "mr and mrs". there isn't a mr. whatever, happens every week

but inside it said dad reports [[child:1|otis]] has about thirty words. what dad?? rang [[professional:2|emeka]]. he goes quiet, checks, says that came through from [[professional:3|fiona]]. [[professional:3|fiona]] had rung our DONOR. he's called [[parent:1|marcus]], he's a mate, he lives up in [[place:1|walthamstow]], he's met them maybe six times, he's on nothing legally. she'd got his number off an old form from when i was in [[health:2|lewisham]] having them. she rang [[parent:1|marcus]] about my son and he, not knowing what to say, being [[parent:1|marcus]], said yeah he's chatty

[[parent:2|cass]] hit the roof. [[parent:2|cass]] had him, i had [[child:2|edie]], sort of, long story. so they got his info from a man who isn't his dad and left out the woman who's actually his mother

[[school:1|ladywell lilies]] said "we thought it was odd". [[professional:4|trudy]] there did at least write it down. [[parent:2|cass]] has emailed [[org:1|brockley law shop]]. she wants it in big letters who's the mum
