+++
id = "e-042"
channel = "email"
from_name = "Tariq Mehmood"
from_addr = "tariq.mehmood.t@example.net"
subject = "Ramadan, the report, and 'his first cousin'"
date = "2014-07-16T23:41:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "We're not, my wife Rukhsana is from Glasgow and her family's from the other end of the country altogether, we met at Leeds Uni doing engineering."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said once advice has been signed off it can't be amended for factual queries, it'd have to be \"a matter of professional opinion\"."
+++
Asalaamu alaikum / evening all

Can't sleep, up for sehri in two hours anyway, so.

I drive a cab in [[place:1|Dewsbury]]. 3 kids: [[child:1|Aisha]] (16, brains), [[child:2|Hamza]] (11), [[child:3|Sulayman]] (6). It's [[child:2|Hamza]]. Duchenne, found when he was 4 by Dr [[professional:1|Ruth Barraclough]] at [[health:1|Pinderfields]], who noticed how he got up off the floor. He's in the chair since last year. His head's fine, top set maths, wants to be a commentator, he commentates on his sister doing her make up.

So he is going up to secondary and wants [[school:1|Thornhill Edge High]], same as [[child:1|Aisha]]. [[council:1|Kirklees]] sends their EP for the transfer. Bloke called [[professional:2|Crispin]]. I'm not being funny, he was alright, they did football for an hour. I made him samosas, he ate five.

Report lands [[date:1|20th May]].

- "Parents are first cousins." We're not, my wife [[parent:1|Rukhsana]] is from [[place:2|Glasgow]] and her family's from the other end of the country altogether, we met at [[school:2|Leeds Uni]] doing engineering.
- "Father unemployed". I picked him up from the station, IN THE CAB
- "The family do not accept the diagnosis." I do the Great North Run for it every year, there's a photo in the hall, he hung his coat on it

The first one did it for me. Everyone in our community knows what it means when a white bloke writes that. It means you did this to your own son. And [[child:2|Hamza]] read it. He reads everything upside down across tables, he's a nightmare. He goes, Dad, are you and mum cousins, is that why I'm like this.

I had to go and sit in the cab.

Rang [[council:1|Kirklees]], spoke to [[professional:3|Lindsey Womersley]]. Very sorry to hear I felt that way. I said I don't feel it, I've got a marriage certificate. Could it be taken out? She said once advice has been signed off it can't be amended for factual queries, it'd have to be "a matter of professional opinion". Whether my wife is my cousin is an opinion.

My brother in law [[parent:2|Javed]] (hers, not mine, he's the Scottish one) got a DNA kit off the internet for a laugh. I nearly sent it in.

After that Dr [[professional:1|Barraclough]], without us asking, wrote to [[professional:2|Crispin]]. And he did write back to her, and she let me see. He'd used an old template "from a family in [[place:3|Batley]]" and had not spotted. Which means some other family's got my stuff, probably. Some other lad likes commentating.

But the report's still the report. [[school:1|Thornhill Edge]] have it, the wheelchair service at [[health:2|Seacroft]] have it, the transport lot, [[org:1|Spen Accessible]], the driver's a mate of mine so that's nice, he said salaam to me funny.

Mr [[professional:4|Illingworth]], the head of Y7, came round our house himself last week with the floor plan to show [[child:2|Hamza]] the lift. Never mentioned it. Ate four samosas. So there's still good people.

Put it in if it helps some other dad. No names, and say another town, and don't say cab. Say bus.

%% signature
Tariq

