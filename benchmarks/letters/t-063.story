+++
id = "t-063"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan.w@example.net"
subject = "Forty days, then forty more"
date = "2018-10-10T13:00:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Pages 31 to 48 are black. That is where Anwen Leyshon's report should be."
[[evidence]]
category = "insecure-handling"
quote = "sixty pages about Abdirahman Jimale, who goes to Clarence Embankment with mine and is his cousin's friend"
[[evidence]]
category = "false-information"
quote = "Steffan writes \"Mum pleasant, no English, don't worry\". I was a midwife in Hargeisa and I am a midwife at the Heath."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Clarence have it, Tremorfa Fields have it, Butetown Bridge have it because Faduma who volunteers there saw it. They painted it only for me."
+++
Salaam and good afternoon.

My request to [[council:1|Cardiff]] went in on [[date:1|2 May 2018]]. I asked for everything about my son [[child:1|Abdirahman Jama]]. I gave his passport, my passport and a bill. [[parent:2|Jama]], his father, told me I was asking for my own headache.

The box came on [[date:2|21 August]]. It was heavy. I carried it from [[place:1|Loudoun Square]] on the pushchair with [[child:2|Sumaya]] walking.

In the box:
one hundred and twelve pages about [[child:1|Abdirahman]];
sixty pages about [[child:3|Abdirahman Jimale]], who goes to [[school:1|Clarence Embankment]] with mine and is his cousin's friend;
a birthday list for somebody called [[professional:1|Gaynor]];
emails between [[professional:2|Steffan]] and [[professional:1|Gaynor]], where [[professional:2|Steffan]] writes "Mum pleasant, no English, don't worry". I was a midwife in [[place:2|Hargeisa]] and I am a midwife at the [[health:1|Heath]]. I delivered [[professional:2|Steffan]]'s own niece.

Pages 31 to 48 are black. That is where [[professional:3|Anwen Leyshon]]'s report should be. [[school:1|Clarence]] have it, [[school:2|Tremorfa Fields]] have it, [[org:1|Butetown Bridge]] have it because [[parent:3|Faduma]] who volunteers there saw it. They painted it only for me.

I gave [[parent:4|Khadra]] the sixty pages that are hers. We drank tea and did not read them. She has asked what she should do with them, and truthfully I don't know. If she complains they will say I had no right to open the box. If I complain they will ask for it back, and then I lose even the pages that are mine. My eldest photographed every sheet on the floor of the hallway, it took her until Fajr, and she is only fourteen and now she knows how people write about her mother.

Please tell me what to do about the black.
