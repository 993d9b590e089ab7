+++
id = "kb-016"
channel = "email"
from_name = "A worried nan"
from_addr = "nan.of.four@example.org"
subject = "Please read but don't print"
date = "2020-07-12T13:02:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I'd never given leave for any of them to talk about us."
+++
I'm not giving my name. My granddaughter [[child:1|Lacey-Mae]] is eight and has FASD, and I've had her since she was five weeks. Last week I found out her old teacher, [[professional:1|Bev]], had told the new one everything about my daughter [[parent:1|Kelly]]'s drinking, in front of the other mums at the gate of [[school:1|Marsh Lane Infants]]. I'd never given leave for any of them to talk about us.

I only wanted somebody to know. Don't use it. [[parent:1|Kelly]]'s three months sober and she reads everything.

