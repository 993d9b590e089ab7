+++
id = "jb-035"
channel = "email"
from_name = "Bridie"
from_addr = "bridie.connors.doran@example.com"
subject = "my young lad"
date = "2011-05-12T17:57:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Cottenham Drove put in his papers that \"the family travel for most of the year\"."
[[evidence]]
category = "discussed-without-consent"
quote = "They'd the health visitor in, and the site warden, who's only there for the bins, and the police liaison, all of them to talk about a child of ten, and never a knock on my door."
+++
Hello miss, the outreach lady [[professional:1|Kim]] said you'd want this so I'm saying it and she's putting it down.

We're on the site at [[place:1|Smithy Fen]], me and my husband [[parent:1|Miley Doran]] and seven. It's [[child:1|Johnny-Pat]] has the trouble. He's ten, he was slow walking, slow talking, and he takes turns where he's staring. [[health:1|Addenbrooke's]] says it's the fits. There was never any of us at school past twelve but I want him to go, he loves it, he loves the bell.

[[school:1|Cottenham Drove]] put in his papers that "the family travel for most of the year". We've not shifted off that plot since [[child:2|Margaret]] was a baby and she's made her Communion. On account of that they said there was no use getting him the statement, he'd be gone. I seen it because [[professional:1|Kim]] read me it. There was a piece too where it said he'd no fits witnessed. Sure the dinner lady [[professional:2|Jackie]] held his head!

[[council:1|Cambridgeshire]] had a meeting. Mr [[professional:3|Whybrow]], the head, told [[professional:1|Kim]] after. They'd the health visitor in, and the site warden, who's only there for the bins, and the police liaison, all of them to talk about a child of ten, and never a knock on my door. What would the bin man know about fits.

[[parent:1|Miley]]'s brother [[parent:2|Bernie]] wants to get it in the Travellers' paper. I said wait, see what this lady says.

God bless you and your children.

