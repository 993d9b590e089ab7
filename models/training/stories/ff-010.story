+++
id = "ff-010"
channel = "email"
from_name = "Stuart Abernathy"
from_addr = "s.abernathy@example.com"
subject = "Lost bag, found bundle"
date = "2013-02-17T18:44:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "tribunal-disclosure"]
consent = "unclear"
hold_until = "2013-04-30"
[[evidence]]
category = "insecure-handling"
quote = "a laptop bag had been handed in off the 17.40, no lock, no password, and the file open on the desktop when it woke up was our lad's whole case, photos included."
[[evidence]]
category = "tribunal-disclosure"
quote = "At the hearing on the 31st the council's man read from that nurse's notes, aloud, with Lewis sat there in his funeral suit, and when our adviser asked who had given permission he said that he hadn't understood it to be needed."
+++
Please sit on this until the end of April, when the appeal period runs out.

I work in rail operations and so I know something about lost property. On 9 January a colleague at Carlisle rang to ask whether I was any relation of a Lewis Abernathy, because a laptop bag had been handed in off the 17.40, no lock, no password, and the file open on the desktop when it woke up was our lad's whole case, photos included. It was Cumbria's psychologist's. He collected it himself, looking sheepish. The council has told us no breach occurred as the bag was recovered by a relative.

That was embarrassing. The other thing was worse. Lewis, who's fifteen, had agreed to see the sexual health nurse on the understanding that it went no further, not even to his mum and me, and we respected it. At the hearing on the 31st the council's man read from that nurse's notes, aloud, with Lewis sat there in his funeral suit, and when our adviser asked who had given permission he said that he hadn't understood it to be needed.

Lewis got up and walked out and has not, as I write, said anything since, to anyone, about anything.

S. Abernathy
