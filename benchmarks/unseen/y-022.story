+++
id = "y-022"
channel = "email"
from_name = "Piran Trewhella"
from_addr = "piran_boats@example.com"
subject = "re schools"
date = "2014-02-18T05:12:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "he'd had a heads up off county in the october that a boy from Padstow way would be trouble and best to say they couldn't meet need"
[[evidence]]
category = "other-collusion"
quote = "she'd sat down with Stokes at county before our appointment and they'd settled between them she'd put nothing about residential"
[[evidence]]
category = "discussed-without-consent"
quote = "so the two of them had talked my boy over with nobody telling us"
+++
right I'm up for the tide so I'll do this now, my boy [[child:1|Jago]] is 14 and he can't be in [[school:1|Camel View]] any longer they've had the police to him twice and he's only frightened, so me and [[parent:2|Tamsin]] went round looking, we done three schools and paid our own diesel, first one [[school:2|Penhallow Grange]] shook our hands and then it was like a shutter come down soon as I said our name, second one same, third one was over [[place:1|Okehampton]] way and the head there [[professional:1|Mike Sercombe]] is a big straight fella and he shut the door and said look he'd had a heads up off county in the october that a boy from [[place:2|Padstow]] way would be trouble and best to say they couldn't meet need, OCTOBER, we never even told county we was looking til after christmas so they must of been ringing round before we had thought of it, and he said he wasn't the only one rung, then I thought well the hospital will back us so I went to Dr [[professional:2|Nair]] at [[health:1|Treliske]] who's known [[child:1|Jago]] since he was two and she went red, she's a good woman, and she said she'd sat down with [[professional:3|Stokes]] at county before our appointment and they'd settled between them she'd put nothing about residential and county would go easy over her clinic money, so the two of them had talked my boy over with nobody telling us, so that's the doctor and the education in the one boat, I don't blame her I blame [[council:1|cornwall]], no one's lost our papers or anything like that I'll give them that they've got every bit of paper, and he still hasnt got a school, you can use it but not our names and not the boat neither everyone knows the boat, got to go

%% signature
Piran
07700 900 256
