+++
id = "j-030"
channel = "email"
from_name = "Tash Rundle"
from_addr = "tash.rundle@example.com"
subject = "stepmum, do I count?"
date = "2011-07-19T10:05:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I was about the ninth, it'd already been to the panel, the school nurse, Plymouth's transport lot and the naval welfare woman, who then rang ME to say how sorry she was about his IQ!!"
[[evidence]]
category = "no-chance-to-correct"
quote = "When I got hold of Nigel he said there's a slip for parents to write on if they think anything's wrong but it goes only to people with PR, and the one who had PR was in the Gulf."
[[evidence]]
category = "false-information"
quote = "He'd put down that there was \"no consistent carer\", so who does he think made the packed lunches?"
+++
Hi, not sure whether I'm even allowed to write in cos I'm not a proper parent on paper. [[parent:1|Gaz]] is deployed till October on a ship I can't name and [[child:1|Kayden]]'s real mum isn't about, so it's muggins. He's 9. Global delay, glasses, sweet as anything.

[[school:1|Devil's Point Primary]] were told in writing, twice, and [[parent:1|Gaz]] signed a form in front of Mrs [[professional:1|Treloar]], that I'm to get everything while he's at sea. Clear as day.

So the ed psych comes, [[professional:2|Nigel]]. Writes it up. I ask [[professional:1|Treloar]], has it come, she says I'll be the first to know. I was about the ninth, it'd already been to the panel, the school nurse, [[council:1|Plymouth]]'s transport lot and the naval welfare woman, who then rang ME to say how sorry she was about his IQ!! I didn't know he'd had his IQ done. I was in Lidl.

When I got hold of [[professional:2|Nigel]] he said there's a slip for parents to write on if they think anything's wrong but it goes only to people with PR, and the one who had PR was in the Gulf. He'd put down that there was "no consistent carer", so who does he think made the packed lunches?

The welfare lady, Sub Lieutenant [[professional:3|Amy Cottle]], was dead nice, actually, and has written it was none of her asking for.

[[parent:1|Gaz]] knows I'm doing this, I read it to him on the sat phone. He says fill yer boots but no names or he'll be ribbed for life. We're near the [[place:1|Torpoint]] ferry, don't put that either.

%% signature
Tash x

