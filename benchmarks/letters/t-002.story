+++
id = "t-002"
channel = "forum-pm"
from_name = "barrowlad_dad"
from_addr = ""
subject = "hiya"
date = "2013-07-02T23:48:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "his office girl had been phoned by a ms threlkeld saying she was acting for us. she is not acting for us"
[[evidence]]
category = "insecure-handling"
quote = "she seen it on the photocopier. the whole thing, declans name on the top, left in the tray"
+++
saw your post about sharing reports, heres ours. sorry for no capitals its the phone

we're in [[place:1|barrow]], i'm in the yard like everyone else. two lads, [[child:1|declan]] whos 10 and [[child:2|joe]] 6. [[child:1|declan]] has a statement, [[child:2|joe]] has nowt wrong with him except cheek

we paid for our own ed psych through [[org:1|fell view assessments]] because [[council:1|cumbria]] wouldnt send theirs. bloke called [[professional:1|imran]], dead patient, drove all the way from [[place:2|preston]]. he said he'd email it to us and nobody else till we'd read it

wifes mate [[parent:2|steph]] works in the kitchen at [[school:1|ormsgill road]]. she seen it on the photocopier. the whole thing, [[child:1|declan]]s name on the top, left in the tray. so how did they get it?? rang [[professional:1|imran]], he was gutted. his office girl had been phoned by a ms [[professional:2|threlkeld]] saying she was acting for us. she is not acting for us. she's [[council:1|cumbria]]

then [[health:1|furness general]] had it, because the consultant quoted it at [[parent:3|kelly]] in clinic, and then the respite place [[org:2|harbour house]] had it, because they turned him down on the strength of page 7

my dad says get a solicitor. [[parent:4|big tony]] next door says he'll go round and see this [[professional:2|threlkeld]] himself which isnt helping. [[parent:3|kelly]] just cries

not asking for owt, just wanted it told to someone who'd believe it
