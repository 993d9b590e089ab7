+++
id = "e-008"
channel = "email"
from_name = "Sahra Warsame"
from_addr = "sahra.warsame@example.org"
subject = "My two sons and the meeting in [[place:1|Harlesden]]"
date = "2018-03-06T11:50:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There had been one in December, at the children's centre in Harlesden, where the nursery, Brent and two health visitors spoke about both my sons and about my husband's deportation case, and they had not invited me."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The speech therapist's report on Liban was on the table there, copied for nine people, and I had not seen one word."
+++
Salaam and hello to the team,

A sister at our mosque, [[org:1|Masjid an-Noor al-Jadid]], told me about you. I have four children. Two of them have autism: [[child:1|Abdirahman]], 11, and [[child:2|Liban]], who is 5 and does not yet speak. [[child:1|Abdi]] is at [[school:1|Roundwood Mead]]. [[child:2|Liban]] has only had nursery, [[school:2|Little Acorns on Craven Park]], because no place is found.

In January I go with [[child:2|Liban]] to see the doctor at [[health:1|Central Middlesex]], Dr [[professional:1|Helena]] as all the mothers say (her family name is [[professional:1|Kowalczyk-Reid]]). She is kind. She says "as we agreed at the professionals meeting". I say which meeting? She looks at the computer. There had been one in December, at the children's centre in [[place:1|Harlesden]], where the nursery, [[council:1|Brent]] and two health visitors spoke about both my sons and about my husband's deportation case, and they had not invited me. My husband is [[parent:1|Yusuf]]. His papers are not a special need!

It is worse. The speech therapist's report on [[child:2|Liban]] was on the table there, copied for nine people, and I had not seen one word. I got it in the end from the nursery manager, [[professional:2|Jacqui]], in a brown envelope. She told me "you didn't have this from me", so please, I ask you, no name for [[professional:2|Jacqui Bastable]].

The health visitor was [[professional:3|Comfort Adjei]]. I had cooked for that woman.

I am not angry every day. Some days only. You can tell our story without who we are; [[child:1|Abdirahman]] is big now and can read, and the community in [[postcode:1|NW10]] is small. It is like a village with buses.

%% signature
Sahra (Umm Abdirahman)

