+++
id = "za-004"
channel = "email"
from_name = "Rhian Abdi-Morgan"
from_addr = "rhian.abdimorgan@example.com"
subject = "SENTW, and the things I found at Tab 14"
date = "2015-11-22T23:18:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "insecure-handling", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Tab 14 was six pages of notes from my own counselling, the sessions I had at the surgery after I lost the twins"
[[evidence]]
category = "insecure-handling"
quote = "the pair of them, hers and mine, had been through the letterbox of the flat we left in 2012"
[[evidence]]
category = "access-denied"
quote = "she read me the first line of the panel's reasons and then said actually she'd better not, parents don't get those"
+++
Helo,

You say keep it to what happened. I will try but I'm a [[place:3|Cardiff]] girl and we tell a thing from the beginning.

[[child:1|Ilyas]] is 11. He's got Down's and a heart repair and he's the best company in [[place:1|Grangetown]]. For six years [[school:1|Ysgol Pont-y-Taf]] were brilliant and then they got a new head, Mr [[professional:1|Crispin Haddow]], who has a whiteboard in his office with percentages on it, and from that day [[child:1|Ilyas]] was "not thriving". They took him off swimming because of staffing. They took him off the residential because of "insurance". He missed being a camel in the nativity, aye, a camel, because nobody could stay for the rehearsal. I could go on about [[professional:1|Haddow]] all night. My mother does.

So in March we asked [[council:1|Cardiff Council]] for a different school and they said no. I rang up to ask why and a nice young woman there, [[professional:2|Cerys]] something, was on the phone to me for ages, about her own brother mostly, and she read me the first line of the panel's reasons and then said actually she'd better not, parents don't get those. I wrote in for them after. I got a leaflet about parking.

We appealed. I did it all on my own on the kitchen table because [[parent:2|Mahad]] was on nights and the charity helpline was only open when I'm at work. The bundle was supposed to come by [[date:1|2 October]] and it didn't and it didn't, and I was ringing the Tribunal nearly every day. In the end my old neighbour [[parent:3|Denise]] turned up at the door with two parcels in a bag for life. One for me and one for some other poor woman in [[place:2|Ely]] with a daughter, and the pair of them, hers and mine, had been through the letterbox of the flat we left in 2012. The lad who's in there now had opened them both to see were they his trainers.

I only got round to reading it on the Sunday. 340 pages, hardly any of it about [[child:1|Ilyas]], pages and pages about budgets, no contents list, upside down in places. Tab 14 was six pages of notes from my own counselling, the sessions I had at the surgery after I lost the twins. From [[health:1|Clare Road Surgery]], stamp on every sheet. It was in between the taxi costs and a map. My barrister cousin says they'll argue it was relevant. The three of them on the panel had it in front of them, with little tabs sticking out. One of the panel members gave me a kind smile at the start and I thought how nice, and now I know what she was smiling about.

We lost, by the way. He's still with [[professional:1|Haddow]]. He did get to be a shepherd this year.

You can ring me on [[contact:1|07700 900 326]], after eight.

%% signature
Rhian

Sent from Yahoo Mail on Android
