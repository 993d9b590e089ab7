+++
id = "dd-049"
channel = "email"
from_name = "Huw Pennington"
from_addr = "huw.pennington@example.com"
subject = "Facts, errors of"
date = "2013-02-03T17:45:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "First reader: the county. Second: the school. Third: the county's transport contractor, who rang my wife to ask what a \"duplication\" was and should he bring a spare seat. Fourth, by ten days, second class: us."
[[evidence]]
category = "false-information"
quote = "Born at 26 weeks: she went to term. \"No cardiac history\": there's a scar from here to here."
[[evidence]]
category = "no-chance-to-correct"
quote = "Back came my own marked copy with a compliments slip: Trust policy is that clinic letters are not amended at the request of families, nor are they shared with them before issue."
+++
Dear campaign,

My trade is sub-editing on a local paper, what's left of it. We print corrections on page two. I was brought up to think that's the decent thing.

Our daughter Seren, who's eight, has a rare chromosome thing and a heart that's been mended twice. In the autumn she was seen by the consultant paediatrician to inform her statement. First reader: the county. Second: the school. Third: the county's transport contractor, who rang my wife to ask what a "duplication" was and should he bring a spare seat. Fourth, by ten days, second class: us.

Being what I am I got out a pencil. Born at 26 weeks: she went to term. "No cardiac history": there's a scar from here to here. "Lives with mother and stepfather": I'm not anybody's stepfather. "Enjoys swimming": can't, ears. Twelve errors of fact in two pages, by which standard I'd have been sacked in 1988.

I sent them in, marked up, with a covering note. Not cross. I even said "literals happen". Back came my own marked copy with a compliments slip: Trust policy is that clinic letters are not amended at the request of families, nor are they shared with them before issue. So her next anaesthetist will look up her history and there won't be one.

I've told the anaesthetist. I've told everyone. I told the lad who drives the bus.

Names by all means, Seren too, she likes to be in the paper.

Huw Pennington
