+++
id = "je-008"
channel = "email"
from_name = "j"
from_addr = "jm.okell@example.com"
subject = "lost file"
date = "2018-10-02T00:14:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "That's how Cheshire West lost everything about my son, out of a boot, unencrypted."
+++
[[professional:1|Suki]] left her car boot open outside the chippy in [[place:1|Frodsham]] and a bag went. in the bag: a laptop (no password, she told me that herself crying) and [[child:1|Alfie]]'s whole paper file, his EP report, his CAMHS letters, my own counselling notes, why did she even have those. That's how [[council:1|Cheshire West]] lost everything about my son, out of a boot, unencrypted. her manager [[professional:2|Bryn]] rang [[parent:1|Matt]] not me. [[parent:1|Matt]] and me have been apart for four years and there is a court order about it. So he got told what was in my counselling notes before I got told they were gone. [[child:1|Alfie]] lives with ME. [[child:2|Jess]] too. I'm not after money, I want someone to know

%% signature
J

