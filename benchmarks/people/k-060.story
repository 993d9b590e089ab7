+++
id = "k-060"
channel = "email"
from_name = "Fran Lush"
from_addr = "fran.lush@example.co.uk"
subject = "Emails about [[child:1|Maxie]], in order"
date = "2024-04-18T11:06:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She's not happy but will change full time to part time if Max puts the request in writing."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had been considered by eleven people and we weren't among them: I first read Pip's report in March, by which time it'd been round the college, the taxi contractor and Dad's cricket club, where Max keeps wicket."
[[evidence]]
category = "subject-access-failure"
quote = "I'd asked for everything between September and March; what they sent has four emails in it, refers to nineteen others, and took them five months."
+++
Good morning,

I'm sending you these as they came in the envelope. The council had blacked out my boy wherever he was called by his full name, and nowhere else, so it was simple enough.

First, [[date:1|8 January]]:

"Hi [[professional:1|Tills]], [[child:1|M]]'s mum is on the warpath again. Is [[professional:2|Pip]] OK to lose the bit about full time? [[professional:3|Max]] would rather we went in at 0.6. [[professional:4|H]]."

I'd read that three times before I saw that it didn't say what I thought it said. [[professional:2|Pip]] I took for the benefit, since we'd just applied for it. It's a woman. She drove from [[place:1|Wimborne]] in a snowstorm to watch [[child:1|Maxie]] do nothing for a day. As for [[professional:3|Max]], there was I thinking: my own son would rather have 0.6? He's [[child:1|Maximilian]], he's sixteen, he'd rather have crisps. [[professional:3|Max]] is a man of fifty with his own parking space.

The next one, same day:

"[[professional:4|Hets]], spoke to [[professional:2|Pip]]. She's not happy but will change full time to part time if [[professional:3|Max]] puts the request in writing. Have you told [[parent:1|Bob]]? xx [[professional:1|T]]"

[[parent:1|Bob]]! That's my father, who mends the minibus at [[school:1|Kingston Lacey Oaks]] as a favour and is about as able to keep a secret as a colander. Evidently [[professional:4|Hets]] was to soften him up. She's been the SENCO there since [[child:1|Maxie]] was eleven. At the barbecue she'd called him her favourite grandad.

Third, [[date:2|22 January]], after the thing had gone to panel:

"Dear Mr and Mrs [[parent:2|Lush]], I write to inform you that the advice of the Educational Psychologist ([[professional:2|Philippa Gale]]) has been considered. Yours sincerely, [[professional:1|Matilda Orchard]], SEND Caseworker."

It had been considered by eleven people and we weren't among them: I first read [[professional:2|Pip]]'s report in March, by which time it'd been round the college, the taxi contractor and Dad's cricket club, where [[professional:3|Max]] keeps wicket. There isn't a Mr [[parent:2|Lush]], incidentally, apart from [[parent:1|Bob]]. [[parent:3|Errol]] is a [[parent:3|Baptiste]] and we never got round to it.

Fourth, and this one's from [[professional:2|Pip]] to [[professional:3|Max]], [[date:3|25 January]], subject line "No":

"I've reflected on it and I can't. My professional opinion is full time. Kindly restore my wording."

They didn't restore it. I only have that email because whoever did the redacting was looking for my son and [[professional:2|Pip]] hadn't named him. I'd asked for everything between September and March; what they sent has four emails in it, refers to nineteen others, and took them five months.

[[parent:3|Errol]] says frame number four. I say let's find [[professional:2|Pip]] and give her dinner.

When you use this, please make up new names for all of them, as different from each other as you possibly can. My brain is porridge. [[council:1|Dorset Council]], you may leave in.

%% signature
Kind regards,
Fran Lush

