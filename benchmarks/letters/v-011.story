+++
id = "v-011"
channel = "forum-post"
from_name = "sivaT_somerset"
from_addr = ""
subject = "Tribunal bundle contained things I never agreed to"
date = "2014-07-08T20:44:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "At pages 212 to 240 were my wife's counselling notes from our GP surgery, sent in by the LA as their evidence."
[[evidence]]
category = "false-information"
quote = "also said that our daughter is an only child, which she is not"
+++
Posting in case this helps somebody else going to hearing.

Our appeal was for [[child:1|Tharani]] (13, selective mutism, ASD). We wanted [[school:1|Quantock Edge School]], the LA wanted [[school:2|St Decuman's Academy]]. Registered [[date:1|10 Feb 2014]], number [[id:1|SE933/14/00021]].

The bundle came by courier nine days before. At pages 212 to 240 were my wife's counselling notes from our GP surgery, sent in by the LA as their evidence. [[parent:1|Vasanthi]] had never signed anything. She did not even tell me what is in those notes and that was her right, and now I have read them, and three panel members, and the council barrister Mr [[professional:1|Jolyon Keene]].

How did they get them? Best we can establish: school nurse at [[school:2|St Decuman's]], a [[professional:2|Wendy]], asked [[health:1|Blake Street Surgery]] for "background". Surgery sent the lot. [[professional:2|Wendy]] passed it to [[professional:3|Martin Coombes]], the SEN officer. He passed it to legal. [[council:1|Somerset County Council]] says it was "relevant to home circumstances". The practice manager, Mrs [[professional:4|Hill]], says she understood that consent "was in place".

The covering page, which Mr [[professional:3|Coombes]] wrote, also said that our daughter is an only child, which she is not, [[child:2|Kavin]] is 4 and goes to [[school:3|Little Acorns]] on [[place:1|Staplegrove Road]].

Our paediatrician at [[health:2|Musgrove]], Dr [[professional:5|Lindiwe Nkosi]], offered to write to the judge. We asked for the pages to be taken out. Judge [[professional:6|Abernethy]] agreed at once, was quite sharp with them, but you cannot make people un-read a thing.

We won, by the way. [[child:1|Tharani]] starts in September. [[parent:1|Vasanthi]] has stopped going to counselling.

Check every page. Number them yourself.
