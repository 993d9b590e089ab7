+++
id = "p-023"
channel = "email"
from_name = "Dr Nour al-Khatib"
from_addr = "nour.alkhatib@example.org"
subject = "[[child:1|Yahya]] / [[council:1|Cardiff]] / what a doctor may not write"
date = "2025-11-02T22:02:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "since the spring every figure has to come out before it is countersigned"
[[evidence]]
category = "access-denied"
quote = "I asked Mrs Delyth Prosser for one. \"That would be for the body that commissioned it,\" which had told me the same of her."
+++
Assalamu alaikum, and good evening,

I was a physician in [[place:1|Homs]] for eleven years; in [[place:2|Splott]] I am the mother of [[child:1|Yahya]], and people speak to me slowly.

[[child:1|Yahya]] has cerebral palsy. The physiotherapist at [[health:1|St David's children's centre]], [[professional:1|Rhodri]], is excellent. He measured, he counted, he told me: four sessions of thirty minutes weekly, with a stander. The page which reached me says "regular physiotherapy input as clinically indicated". I thought, this is a translation error, mine. It was not. He said that since the spring every figure has to come out before it is countersigned. "By whose order?" "Above." He pointed at the ceiling tiles. Then he wrote the figures on the back of a parking ticket for me, and I have laminated it.

There was a multi-agency review on [[date:1|8 Hydref]] ([[date:1|8/10/25]]). I was invited, I went, I was heard; there is no complaint of that. But the report the physiotherapy lead wrote for it was taken back in at the door. I asked Mrs [[professional:2|Delyth Prosser]] for one. "That would be for the body that commissioned it," which had told me the same of her. I have asked four times now. I have had two apologies and no report.

My husband, [[parent:1|Abu Yahya]] as we'd say, or [[parent:1|Faris]], thinks that we shouldn't trouble the country that took us in. I think that it's the first thing citizens do.

Leave our names out please. He needs to park there. My other address is [[contact:1|n.alkhatib@cardiffmail.example.com]].

%% signature
Dr N. al-Khatib (not currently practising)
