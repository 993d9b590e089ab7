+++
id = "kd-034"
channel = "email"
from_name = "Gareth Pugh"
from_addr = "garethpugh.ferndale@example.co.uk"
subject = "butt, you won't believe this one"
date = "2019-02-20T23:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He said they'd had it from above at Cwm Taf that anyone who put a number in writing for RCT would be explaining themselves to a disciplinary."
[[evidence]]
category = "false-information"
quote = "A \"summary of advice\" by some officer called Tudor Vaughan, that boils nineteen pages down to four lines and gets the wrong syndrome."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked could I or Dr Bello put it right before panel and Vaughan said summaries are the officer's own work and not open to comment."
+++
All right,

Never done anything like this so bear with me. Ex-army, now I drive for [[org:1|Maerdy Minibuses]], and I take other people's kids to special school every morning and I can't get my own girl into one. There's irony.

[[child:1|Seren]] is eleven. Rett syndrome. Doesn't walk, doesn't talk, tells you everything with her eyes if you've the patience, and has a wicked sense of humour, she laughs when I stub my toe. Her mam's [[parent:1|Kayleigh]]. We're not together but on this we are.

Statement for [[child:1|Seren]] said physio "as required", eye gaze "as appropriate". You can drive a bus through that. So I asked the physio, [[professional:1|Huw Beynon]], who's a lovely fella, how many hours does she need? He looks at the floor. He said they'd had it from above at [[health:1|Cwm Taf]] that anyone who put a number in writing for [[council:1|RCT]] would be explaining themselves to a disciplinary. "I can tell you it's five, [[parent:2|Gar]]," he says, "but I can't have told you."

Same with the eye gaze woman, Mrs [[professional:2|Llewellyn-Smart]]. Same face. Same floor.

I thought right, I'll get it in black and white. There's an independent, Dr [[professional:3|Oyinkan Bello]], comes over from [[place:1|Cardiff]], charges six hundred quid. The boys on the buses had a whip-round. I'm not too proud to say that I had to go and sit in the cab. She came on [[date:1|12th January]], stopped all day, and [[child:1|Seren]] took to her straight off, and she wrote it all down proper: five hours, hands-on, named qualifications, the works.

Sent that in. And what comes back? A "summary of advice" by some officer called [[professional:4|Tudor Vaughan]], that boils nineteen pages down to four lines and gets the wrong syndrome. Angelman, he's put. I asked could I or Dr [[professional:3|Bello]] put it right before panel and [[professional:4|Vaughan]] said summaries are the officer's own work and not open to comment. So panel sat there and decided about a girl with a condition she hasn't got. [[parent:1|Kayleigh]] threw a shoe.

The head at [[school:1|Ysgol Tŷ Carreg]], [[professional:5|Nerys Jenks]], has got a space and says she'd have her Monday. She told me in the yard, with me in my hi-vis and fourteen kids strapped in behind. She's allowed to think it, she's not allowed to write it. What sort of a country is it when four professionals all tell you the truth in a car park and not one of them on paper?

Not after compensation. Just want [[child:1|Seren]] in by September before she outgrows the chair again.

No names, please. I've got to drive past half these people.

%% signature
Cheers
Gar
Sent from Outlook for Android

