+++
id = "kd-006"
channel = "email"
from_name = "Folasade Adeyinka-Brooks"
from_addr = "f.adeyinkabrooks@example.net"
subject = "Chronology: [[child:1|Tobiloba Adeyinka-Brooks]], [[council:1|Medway Council]]"
date = "2021-02-16T20:15:00+00:00"
html = true
kind = "story"
categories = ["false-information", "subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Section A states that \"Mum is a single parent who speaks little English\", when I have been married to Daniel Brooks for fourteen years and English is the only language I have ever dreamt in."
[[evidence]]
category = "subject-access-failure"
quote = "After seven months and two complaints to the Commissioner a disc came, with 212 pages of which 140 were wholly black, including my own letters to them."
[[evidence]]
category = "insecure-handling"
quote = "Also on the disc, unredacted, was an e-mail about another child altogether, a Freya, which I have returned."
+++
Good evening,

Please find below, as your website asks, "what happened and when". I am an accountant by profession. I keep records.

[[date:1|03/09/2018]]. [[child:1|Tobi]] (born [[date:2|21/06/2014]]) joins Reception at [[school:1|Fort Amherst Church of England Primary School]], [[place:1|Chatham]]. Speech: perhaps ten words. Class teacher Miss [[professional:1|Verity Slade]], who was wonderful and has since left for New Zealand.

[[date:3|12/11/2018]]. Referred to [[health:1|Medway Community Healthcare]] by our GP, Dr [[professional:2|Nwosu]], no relation, everybody asks.

[[date:4|30/04/2019]]. Seen by a paediatrician for eleven minutes. The letter that followed calls him [[child:1|Toby]]. So does every letter afterwards.

[[date:5|17/06/2019]]. Request for EHC needs assessment. Refused. I appealed; they conceded the week before the hearing ([[id:1|EH887/19/00214]]).

[[date:6|05/12/2019]]. Draft plan arrives. Section A states that "Mum is a single parent who speaks little English", when I have been married to [[parent:1|Daniel Brooks]] for fourteen years and English is the only language I have ever dreamt in. [[parent:1|Daniel]] read it aloud to my mother over the phone and she laughed until she wept, then she stopped laughing.

[[date:7|09/12/2019]]. I write to the plan writer, [[professional:3|Corinne Oakes]], with a copy of the marriage certificate. No response.

[[date:8|13/01/2020]]. Final plan issued. The sentence remains. A second has appeared, to the effect that [[parent:1|Daniel]] "has been approached for his views". He has not.

[[date:9|20/01/2020]]. Subject access request to the council's information governance team, recorded delivery, received and signed for by one [[professional:4|P. Lumley]].

[[date:10|28/08/2020]]. After seven months and two complaints to the Commissioner a disc came, with 212 pages of which 140 were wholly black, including my own letters to them. I had sent those letters! What was there to hide from me in them? Also on the disc, unredacted, was an e-mail about another child altogether, a [[child:2|Freya]], which I have returned.

[[date:11|02/09/2020]]. Telephone conversation with Ms [[professional:3|Oakes]]. She said, and I wrote it down as she spoke, "Mrs [[parent:2|Brooks]], we do over six hundred of these." I am [[parent:2|Adeyinka-Brooks]]. I said so.

[[date:12|11/01/2021]]. A new caseworker, [[professional:5|Rishi Patel]], corrects the plan in one afternoon. He rang to introduce himself. I could have kissed his feet.

So it can be done in an afternoon. This is what I would like your readers to take away from it.

You are free to publish this over my name and [[parent:1|Daniel]]'s; we discussed it with [[child:1|Tobi]]'s elder brother [[child:3|Ayo]], who is thirteen and says go for it. [[school:1|Fort Amherst]] is blameless, and I would prefer you said so.

%% signature
Yours faithfully,

Folasade Adeyinka-Brooks FCCA
Tel. 07700 900318

