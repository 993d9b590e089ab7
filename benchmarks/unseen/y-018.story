+++
id = "y-018"
channel = "email"
from_name = "Bernadette McAlinden"
from_addr = "bmcalinden1940@example.org"
subject = "My grandson and the [[council:1|Southern Board]]"
date = "2011-05-08T16:20:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "there in her tray was the thing itself, with a purple RECEIVED 2 DEC across the front of it"
[[evidence]]
category = "no-chance-to-correct"
quote = "the advice was \"closed\" the day it was signed, and the SELB doesn't take remarks on closed advice"
[[evidence]]
category = "false-information"
quote = "Page one, line four, \"mother deceased\". Caoimhe is in Leeds."
+++
Dear friends,

I am seventy-one and not used to this machine, so forgive me. The girl in [[place:1|Newry]] library is sitting beside me and says I am doing rightly.

I rear my grandson, [[child:1|Oisín]], who is ten. He came to me at four with a carrier bag and no words at all. He has words now, mainly about tractors. He goes to [[school:1|St Bronagh's Primary]], a good school, and I'll not hear a thing against it, bar the bus, which leaves him at the wrong lane end two days out of five and nobody on God's earth can tell me why. The hours of his classroom assistant were halved last year as well. I'm told that is money, and that it isn't what you are asking about.

What you're asking about is this. The Board's psychologist, a Mr [[professional:1|Alastair Purdy]], came out to see him the Tuesday after Halloween. I wasn't bid to it, which I thought nothing of. Christmas came and went and so did the snow. After that I was up with the principal, Mrs [[professional:2|Teggart]], over the head of a broken window, and there in her tray was the thing itself, with a purple RECEIVED [[date:1|2 DEC]] across the front of it. "Sure you'll have had yours," says she. I had not. [[professional:3|Majella]], that minds him in class, had been working out of page six since before the holidays. Mine arrived in Holy Week. I kept the envelope and it is franked [[date:2|18 April]].

So I got my glasses and sat down to it. Page one, line four, "mother deceased". [[parent:2|Caoimhe]] is in [[place:2|Leeds]]. She rings on a Sunday. She isn't well and hasn't been for years, but she'd have been surprised. I am put down as his aunt. He is down for a hearing clinic at [[health:1|Daisy Hill]] that he has never darkened the door of. And it spells him [[child:1|Osheen]] from start to finish, like a furniture polish. That has been lying in the school, and at the Board, and with the nurse, for the guts of five months, and I know for a fact one of the younger teachers took him aside and said she was sorry about his mammy. He came home and asked me when it happened.

I wrote to Mr [[professional:1|Purdy]] with the mistakes numbered one to nine. It was a girl rang me back. She said the advice was "closed" the day it was signed, and the [[council:1|SELB]] doesn't take remarks on closed advice. I asked her when it was open. She said between him finishing it and him signing it. And how long would that be, I said. In fairness to her she laughed. "I'd say about a minute, Mrs [[parent:1|McAlinden]]."

I was in dread that it had gone to the parish too, but I asked Fr [[professional:4|Loughran]] straight and he'd never seen a page of it, nor had the doctor.

You may tell this to whoever will listen. But the wee fella is not to be known in it, nor me, nor his mother most of all.

God bless the work.

%% signature
Bernadette McAlinden (Mrs)
