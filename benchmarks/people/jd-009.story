+++
id = "jd-009"
channel = "email"
from_name = "Dympna McAnespie"
from_addr = "dympna.mca@example.co.uk"
subject = "[[council:1|WELB]]"
date = "2011-02-14T19:02:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The bus escort had been given the page about his seizures, Mr Devine had all of it, and the out-of-school club at Melmount Parish Centre had it in a ring binder, three weeks before there was one for his mother."
+++
To whoever opens these,

Would the North be of any interest to you, or is it England only? We come under the [[council:1|Western Board]], and I doubt they do things any differently.

[[child:1|Cathal]] is our youngest of five. A fall from a shed roof when he was four left him with a brain injury, and [[school:1|St Ronan's PS]] outside [[place:1|Strabane]] have been angels to him, the principal, [[professional:1|Gerry Devine]], above all. In the spring of last year the Board's psychologist called. I was told her name was [[professional:2|Hilary]], and I never did hear a surname until I saw it typed: Dr [[professional:2|H. Pollock]].

Her report was finished in May. I know that because of who had it. The bus escort had been given the page about his seizures, Mr [[professional:1|Devine]] had all of it, and the out-of-school club at [[org:1|Melmount Parish Centre]] had it in a ring binder, three weeks before there was one for his mother. It was the girl at the club, [[professional:3|Aoibhín]], who said to me "I never knew he was as bad as that, God love him." And no more did I. I had been told he would catch up.

A consultant at [[health:1|Altnagelvin]] ought to have been the one to tell me that, sitting down, with [[parent:1|Eugene]] beside me. Not a nineteen-year-old with paint on her hands.

When I complained, a Mr [[professional:4|Alastair Kerr]] wrote from [[place:2|Omagh]] on [[date:1|8th November]] to say that the circulation list was "standard". I rang him and said that I would like to be on it, so.

%% signature
Mrs Dympna McAnespie

