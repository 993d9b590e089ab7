+++
id = "o-023"
channel = "email"
from_name = "Simone Vasconcelos"
from_addr = "simone.vasconcelos@example.com"
subject = "Everyone had it but us"
date = "2016-04-18T09:47:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "But I heard it read aloud, by the SENCO, at a meeting in St Bede's Vauxhall, before I'd ever seen it."
+++
Dear friends,

I'm Brazilian, my husband [[parent:1|Rui]] is from [[place:2|Madeira]], and our [[child:1|Benedita]] was born in [[health:1|St Thomas']], so she's the only Londoner. We live in [[place:1|Stockwell]]. She's nine. She has absences, which are a kind of epilepsy, and school thought for two years that she was being rude.

In February the community paediatrician, Dr [[professional:1|Olumide Fasanya]], wrote a long report for the EHC assessment. A good report, I have no complaint about what it says. But I heard it read aloud, by the SENCO, at a meeting in [[school:1|St Bede's Vauxhall]], before I'd ever seen it. Around the table there were the head, Mrs [[professional:2|Fitton]], a lady from [[council:1|Lambeth]], another from the after-school club, and somebody's student. All of them had the pages in front of them with yellow highlighter. I had a biscuit.

At one point the [[council:1|Lambeth]] lady, [[professional:3|Cressida]], said "as Mum knows", about something I didn't know. It was that the seizures may be affecting her memory for good. I learned this about my daughter from a person who was looking for her pen.

Dr [[professional:1|Fasanya]] was very sorry. He'd dictated it on [[date:1|1 March]], the secretary sent it to the list, and "family" was not on the list. He's put us on the list now.

[[parent:1|Rui]] says that I should also tell you that Mrs [[professional:2|Fitton]] came to our flat afterwards with flowers. It's true, she did. [[child:1|Bené]] ate two of them.

I agree to you using it, with other names.

%% signature
Um abraço,
Simone
Enviado do meu iPhone
