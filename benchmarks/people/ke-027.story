+++
id = "ke-027"
channel = "email"
from_name = "Hope Merriman"
from_addr = "hope.merriman@example.net"
subject = "From one tired mum in [[place:1|Thetford]]"
date = "2015-11-19T20:37:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "this was 29 june and she'd had it since may half term, her and the head and the woman from the virtual school, and we aren't even in care!!!"
[[evidence]]
category = "quantifying-forbidden"
quote = "he said sorry hope, they won't allow us to say specialist teacher or put any hours, it's come down from above"
+++
hi,

i'm [[parent:1|Hope]] (yes i know) and my daughter is [[child:1|Summer]], born in the coldest january you ever saw. she's in year 5. you'd think people would manage two names like that but [[council:1|norfolk]] have had her as [[child:1|Autumn]] on two letters and me as [[parent:1|Faith]] on one so i live in hope, as my brother [[parent:2|Will]] says every single time

last summer [[child:1|summer]] was seen by [[professional:1|Mark Peasgood]], who's meant to be the dyslexia man. i will give him this, he was kind and he gave her a sticker. he said there's a mark scheme for these things and she'd come out at the bottom of it, and she should have a proper specialist teacher. i said will you put that down and he said i will

and he did. i've seen it. i saw it because [[professional:2|Joy]] at [[school:1|st edmund's field]] left it on the photocopier and it was joy all round in that office i can tell you, for about a minute. this was [[date:1|29 june]] and she'd had it since may half term, her and the head and the woman from the virtual school, and we aren't even in care!!! [[professional:2|joy]] said "oh i thought he'd have given it you"

when ours did come it had all been took out. i asked [[professional:1|mark]] why. he said sorry [[parent:1|hope]], they won't allow us to say specialist teacher or put any hours, it's come down from above. above what

[[child:1|summer]] can't read the menu at mcdonalds. [[child:2|hunter]] who is 6 reads it out for her & she pretends she's choosing

no names please, you'd never get away with ours

