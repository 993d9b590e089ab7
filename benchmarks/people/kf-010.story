+++
id = "kf-010"
channel = "email"
from_name = "Sana"
from_addr = "sana.k.writes@example.com"
subject = "writing on behalf of my brother"
date = "2021-10-05T01:17:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "she said the meeting with the council and the nurse had gone really well yesterday and they all agreed Hamzi should go to a unit, and nobody had even told us there was a meeting."
+++
heyy so im not the parent, im the sister, im 19. our mum [[parent:1|Rukhsana]] doesnt read english that well so its me that does all the letters. my brothers called [[child:1|Hamzah]] but everyone says [[child:1|Hamzi]]. hes in year 8 at [[school:1|Thornfield Boys]] and he has down syndrome.

what happened is [[professional:1|Julie]] (learning support) rang the house and i answered and she thought i was mum. so she just carried on lol. she said the meeting with the council and the nurse had gone really well yesterday and they all agreed [[child:1|Hamzi]] should go to a unit, and nobody had even told us there was a meeting. i just said ok thank you and then i sat on the stairs.

i rang [[council:1|Bradford]] in the morning, did the voice and everything, asked for [[professional:2|Holroyd]] cos that was the name on the old letters. [[professional:2|Holroyd]]'s left. its someone called [[professional:3|Imran]] now. [[professional:3|Imran]] was actually alright, he said the nurse came from [[health:1|Waddilove's]] and that he "thought" mum had been invited by email. mum doesnt HAVE email. shes never had one.

my dad passed in 2018 ([[parent:2|Tariq]], Allah yarhamu) and all the forms still go to him. even the annual review one this year on [[date:1|9 september]] had his name on it. you can imagine how that goes down when it lands on the mat.

my uncle [[parent:3|Shabir]] says leave it they know best. they dont.

can u change all our names pls specially [[child:1|Hamzah]]. and i dont want my uni finding this

%% signature
sana

