+++
id = "jd-002"
channel = "email"
from_name = "Glyn Bebb"
from_addr = "glyn.bebb@example.co.uk"
subject = "A grandfather's account, [[council:1|Powys]]"
date = "2012-10-03T16:20:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "On 2 December the headmaster, Tegid Wynne, mentioned in passing that he had gone through the report with his staff, and was surprised to find that neither parent had ever set eyes on it."
[[evidence]]
category = "report-change-requested"
quote = "\"Oh, Stephen sent that one back to Marged,\" she said, \"because he couldn't have full-time in it, not with the budget.\""
+++
Dear Madam,

I read of your collection in the parish magazine, of all places, and my daughter-in-law, who has no time to write to anybody, has asked me to do it for her. I was forty years a land surveyor and shall try to keep to what I can prove.

The boy is [[child:1|Iestyn]]. He is ten, he has Down's syndrome, and he lives with my son [[parent:1|Aled]] and his wife [[parent:2|Carys]] two fields from us, above [[place:1|Rhayader]]. Until last year he went very happily to [[school:1|Ysgol Glan Marteg]], where there are forty-one children and everyone knows how to sign "biscuit".

In October 2011 an educational psychologist by the name of Dr [[professional:1|Marged Pryce]] spent a day there. She was thorough. Before she left she took [[parent:2|Carys]] aside and said, in Welsh, that she would be asking for a full-time assistant and for weekly speech therapy, and that we should have the report within the fortnight.

The fortnight became seven weeks. On [[date:1|2 December]] the headmaster, [[professional:2|Tegid Wynne]], mentioned in passing that he had gone through the report with his staff, and was surprised to find that neither parent had ever set eyes on it. So had the transport manager, it turned out, and a lady at [[health:1|Bronllys Hospital]] who had not met [[child:1|Iestyn]] since he was in nappies.

When ours came it was four pages. Mr [[professional:2|Wynne]], a decent man, compared it over the telephone with his, which was six. The assistant was now "access to adult support" and the therapy had become "advice".

[[parent:1|Aled]] went to [[place:2|Llandrindod]] and asked to see Mr [[professional:3|Dalloway]], who manages these things for [[council:1|Powys County Council]]. Mr [[professional:3|Dalloway]] was out. He spoke instead to a young woman who did not know she ought not to tell him. "Oh, [[professional:3|Stephen]] sent that one back to [[professional:1|Marged]]," she said, "because he couldn't have full-time in it, not with the budget." My son wrote this on the back of his hand in the car park and I have a photograph of the hand.

Dr [[professional:1|Pryce]] has since moved to [[place:3|Aberystwyth]]. She replied to my own letter on [[date:2|19 June 2012]] with one line: "I stand by the document that carries my signature." Both of them carry it.

[[child:1|Iestyn]] goes now to a unit thirty-one miles away, [[school:2|Canolfan Irfon]], and is collected at ten past seven. [[parent:2|Carys]] packs two breakfasts. I do not say that he is unhappy, for he has never been unhappy anywhere, but he no longer signs to anyone, because nobody there does it.

Please feel free to make use of this, provided that the family could not be picked out by a neighbour. With forty-one children in the school I appreciate that this will take some skill.

%% signature
Yours faithfully,
Glyn Bebb FRICS (retired)

