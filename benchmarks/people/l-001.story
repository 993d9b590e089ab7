+++
id = "l-001"
channel = "email"
from_name = "Gemma Tilbury"
from_addr = "gemtil@example.com"
subject = "[[council:1|Herts]], the [[health:1|Lister]] and page 4"
date = "2013-02-11T22:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "by the time page one of it reached my doormat the SENCO, the area team in Hertford and even the taxi clerk had a copy in their files"
[[evidence]]
category = "false-information"
quote = "We have never had a social worker in our lives, we moved from Letchworth, and Danny's mum Pauline is the only person from Luton any of us has ever met."
+++
Good evening,

Kettle's on, kids are down, so you can have the long version.

We live on [[place:1|Plover Rise]] in [[place:2|Stevenage]], me, [[parent:1|Danny]] and the two: [[child:1|Alfie]], eight, and [[child:2|Maisie]], five, who does most of her brother's talking for him. Until July he went to [[school:1|Pinfold Green Primary]], which is ten minutes on foot if he'll walk and forty if he won't. It was [[professional:1|Sue Lyddon]] in Year 2 who first said the word autism out loud. She got told off for that by the head, Mrs [[professional:2|Brandreth]]. [[school:1|Pinfold]] does not do labels, apparently.

[[health:1|Lister]] saw him the November before last. Dr [[professional:3|Adeyinka]], kind man, two students on stools. His letter was seven pages, and by the time page one of it reached my doormat the SENCO, the area team in [[place:3|Hertford]] and even the taxi clerk had a copy in their files. [[health:2|Danestrete]], our surgery, hadn't ([[health:2|Danestrete Health Centre]], I ought to write it out properly). I only found out because the clerk rang to ask if he "really bolts".

Then the statement. [[council:1|Herts County]] had typed in Part 2 that the family moved here from [[place:4|Luton]] "following social care involvement". We have never had a social worker in our lives, we moved from [[place:5|Letchworth]], and [[parent:1|Danny]]'s mum [[parent:2|Pauline]] is the only person from [[place:4|Luton]] any of us has ever met. I pointed this out to [[professional:4|Graham]] at [[council:1|HCC]], surname [[professional:4|Petherick]], who I'm told has moved on to [[council:2|Central Beds]] since. He said the sentence came off page 4 of the hospital letter. It did not. I asked [[health:1|Lister]] to send page 4 again, and the secretary, [[professional:5|Bernie]], read it to me down the phone: it's about his ears.

So where did [[place:4|Luton]] come from? Another child's file is my guess. There's a boy called [[child:3|Alfie Tillbrook]] at [[school:1|Pinfold Green]] and his mum did have a time of it over there. I like her, I'm not going to drag her in. But if her business is in my son's statement, what of ours is in hers?

Where it's got to: Part 2 was "corrected" on [[date:1|17 January]], except they changed [[place:4|Luton]] to "[[place:6|Bedfordshire]]" and left the rest. [[professional:6|Nadine Worrall]] from [[org:1|North Herts Parents Together]] is coming with me to [[place:3|Hertford]] on [[date:2|26th Feb]] and says she'll sit on their floor if she has to.

[[child:1|Alf]] himself is fine. He's at the one with the ducks, as he calls it, real name [[school:2|Larkfield Bridge]], in [[place:7|Welwyn]], and they like him.

[[place:8|Hertfordshire]] is a lovely place to live. [[council:1|Hertfordshire]] is a swine to deal with. You'll know which is which.

Please change all the names, including [[place:2|Stevenage]].

%% signature
Gemma x

