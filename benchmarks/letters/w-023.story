+++
id = "w-023"
channel = "email"
from_name = "chels b"
from_addr = "chelsbx3@example.com"
subject = "my 3 kids n [[council:1|stoke]] council"
date = "2023-05-16T01:48:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "its been 5 months now and i got 14 pages out of god knows how many"
[[evidence]]
category = "false-information"
quote = "it says im known to services for drugs. i have never touched a drug in my life"
[[evidence]]
category = "school-approached"
quote = "she had rung moorland grange and told them dont take him"
+++
hi there cant sleep so doing this now while there all in bed. sorry its long and theres no full stops half the time im dislexic

i got 3 kids [[child:1|tyrone]] whos 12 we call him [[child:1|tj]], [[child:2|princess]] 8 and the baby [[child:3|kenzie-leigh]]. [[child:1|tj]] has adhd asd and pda and [[child:2|princess]] is waiting on the list with [[health:1|combined healthcare]]. theyre both at schools run by the same trust [[school:1|orchard vale]] so if one gets a bad name they both do. [[child:1|tj]] is at [[school:2|birchendale academy]] in [[place:1|smallthorne]] and the little un is at [[school:3|st werstan's]]

so what happend was [[school:2|birchendale]] kept sending him home and not putting it down as exclusion. 41 times i counted. my dad (grandad [[parent:1|baz]]) was picking him up on his scooter. in the end the ehcp review says he needs specialist, even the ep [[professional:1|joss]] said it, and we went to look at [[school:4|moorland grange]] up by [[place:2|leek]] and he LOVED it he ran round with the goats. the head there mr [[professional:2|bright]] said yeh we got a place for september

then nothing. then a letter saying [[school:4|moorland]] cant meet need. i rung mr [[professional:2|bright]] myself and he went all quiet and said look i shouldnt tell you this but your caseworker has been on. thats [[professional:3|natalie peake]] at [[council:1|stoke on trent city council]]. she had rung [[school:4|moorland grange]] and told them dont take him, said theres "family issues" and hed be a risk to the animals. the animals!! he cried when the cat had its flea stuff on

so i done a subject access. i put it in on the [[date:1|9th december]] by email and recorded. its been 5 months now and i got 14 pages out of god knows how many and most of its black lines. but they forgot to black out one bit, page 6, i'll copy it how it is

"[[child:1|TC]] ([[child:1|Tyrone Carter-Bloor]], d.o.b. [[date:2|03.02.2011]], UPN [[id:1|E860417320053]]). Mum [[parent:2|Chelsea Bloor]] known to services - substances. Sibling [[child:2|Princess C-B]] also presenting. [[professional:3|NP]] to liaise with [[school:4|Moorland]] re suitability."

it says im known to services for drugs. i have never touched a drug in my life. i dont even drink. there is another [[parent:3|chelsea bloor]] in [[place:3|burslem]] we was at the same high school and everyone used to get us mixed up, its her. i got her post once from [[health:2|royal stoke]]. so theyve mixed up 2 people and my lad has lost his school for it

i told [[professional:3|nat peak]] on the phone an she said "i'll look into that for you [[parent:2|chels]]" like we're mates. nothing. i been to the councillor, [[professional:4|abdul]] or [[professional:4|abdool rehman]] i dont know how you spell it, he was nice but that was in march. i rung the ico they said 16 weeks

my mates [[parent:4|gem]] and [[parent:5|lauren]] both had the same off her, [[parent:4|gem]]'s lad [[child:4|alfie]] was ment to go [[school:4|moreland grange]] too and guess what. cant meet need

anyway [[child:1|tj]] is at home now on the xbox, 2 hrs a week with a tutor from [[org:1|brightpath]] who dont turn up if it rains. if a bright spark in parliament wants to see it tell them come to mine and i'll put the kettle on. dont use our names cos of [[child:2|princess]] still being in the trust but you can use all the rest of it

my number if u need it [[contact:1|07700 900 634]] text first i dont answer numbers i dont know

%% signature
chels x
