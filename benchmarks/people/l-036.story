+++
id = "l-036"
channel = "email"
from_name = "Caroline Sheath"
from_addr = "carolinesheath@example.org"
subject = "[[council:1|Isle of Wight]]: crossings, so far"
date = "2022-05-29T15:50:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Isle of Wight had made it a condition of buying her time that she \"refrain from specifying hours or frequency\", and they'd had her own boss put it to her in writing."
[[evidence]]
category = "tribunal-disclosure"
quote = "They'd been given to the Tribunal as \"parental resilience\", and the first I heard of it was the judge asking me, very gently, whether I was comfortable going on."
+++
To whoever reads these,

"Caulkhead" is the word for us: born on the [[place:1|Island]], never quite off it. My son [[child:1|Wilf]] is fifteen. He has a degenerative condition, he's losing his sight, and he's had more ferries than a lorry driver. A list is the only way I can keep it straight.

1. [[health:1|St Mary's]], [[place:2|Newport]]. Born; 31 weeks.
2. [[health:2|Southampton General]]. Six weeks in the neonatal unit. Car ferry from [[place:3|East Cowes]], [[org:1|Red Pennant]], £94 with the resident's card.
3. [[school:1|Pan Down Field]], [[place:2|Newport]]: nursery class, two happy years under a Mrs [[professional:1|Attrill]].
4. [[school:2|Gurnard Bay Primary]]. The first glasses.
5. [[health:3|Moorfields]], [[place:4|London]]. Two trains and the catamaran.
6. [[health:2|Southampton]] again, eye unit, and while we were over, the low vision clinic in [[place:5|Winchester]], who'd been told to expect a girl.
7. The [[council:1|Isle of Wight Council]], [[place:2|Newport]], to hear that they had "no provision for visual impairment on-[[place:1|Island]]", from [[professional:2|Francis Dabell]].
8. [[council:2|Hampshire]], who sell theirs by the day. [[council:1|IWC]] bought nine days. For the year.
9. [[school:3|Appley Reach]], [[place:6|Ryde]]. Secondary. Stairs.
10. The Tribunal, held in [[place:7|Havant]]. Passenger ferry, taxi ([[org:2|Solent Silver]]), lost.

It's number ten I'm writing about. For that hearing [[council:2|Hampshire]]'s specialist teacher, [[professional:3|Benedicta Ofori]], was to say what he needs. She's known him since he was six. Braille, five hours every week, now, while he still has enough sight to learn it by; she'd told the [[council:1|Island]] so for three years. In the papers her report said "braille tuition, as appropriate". As appropriate! So I asked her. [[council:1|Isle of Wight]] had made it a condition of buying her time that she "refrain from specifying hours or frequency", and they'd had her own boss put it to her in writing. She was trembling. I was on the 17.45.

Also in the papers, to my surprise: all nineteen pages of my own counselling at [[org:3|Wight Listeners]], in [[place:8|Shanklin]], from the winter my marriage ended. They'd been given to the Tribunal as "parental resilience", and the first I heard of it was the judge asking me, very gently, whether I was comfortable going on. [[professional:4|Roz]], my counsellor, had handed them to the disability social worker on a form I'd signed for a bath lift.

I went on. Since then:

11. Appeal upheld in part. Two hours.
12. [[council:1|IWC]] "recruiting".
13. [[school:3|Appley Reach]] has painted the edges of the stairs yellow. [[child:1|Wilf]] says they look like custard creams; he says it to be kind.

I've a second boy, [[child:2|Ned]], ten, with the same gene. So you'll appreciate why I'd like somebody to fix the place before the 2024 timetable.

Rub us out. You may say an island. There are enough of those.

%% signature
Caroline Sheath

%% quoted
On 27 May 2022, at 19:04, stories@example.org wrote:
> Thank you Caroline, and yes please, whatever order suits you.

