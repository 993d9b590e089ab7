+++
id = "q-006"
channel = "email"
from_name = "Paula Deaf Mum"
from_addr = "paula.wr@example.com"
subject = "MEETING REPORT MY SON"
date = "2015-03-14T13:02:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "She shake head. Finish, sign, gone, too late she write on paper for me."
[[evidence]]
category = "false-information"
quote = "Report write: home, no language."
[[evidence]]
category = "access-denied"
quote = "She write back: panel reasons, parents not get."
+++
Hello, me [[parent:1|Paula]], Deaf, BSL my first language, English second, sorry grammar. Live [[place:1|Derby]]. Lot Deaf here.

My son name [[child:1|Mark]], 6, he hearing. Sign name thumb on chin same his grandad. Autism, speech late.

Psychologist ([[professional:1|Fiona Peake]]) come my house one time October. Interpreter book? No. She look, smile, write, write, go. Christmas before, report arrive. My sister explain me. Report write: home, no language. What!! Home language full! BSL all day, me, husband, nan, [[child:1|Mark]] sign 200 maybe. He tell story about fox. No language where??

I go school [[school:1|Royal Oak Infants]]. [[professional:1|Fiona]] there same day, lucky. I point page, I sign slow, wrong, wrong, please change, I help you mark the page. She shake head. Finish, sign, gone, too late she write on paper for me. I keep paper. Other parents get draft before? My friend [[parent:2|Lorraine]] got, yes. Me nothing, straight finish.

After, [[council:1|Derby City]] panel decide [[child:1|Mark]] get support, how many hour? 5. I ask why 5. Lady Mrs [[professional:2|Tew]] SMS me. I ask again what panel say about BSL. She write back: panel reasons, parents not get. I ask three time. Same.

One good: [[professional:3|Dean]], teacher of the deaf, he sign, he tell me true always. Not him problem.

My name you can show. [[child:1|Mark]] name show OK. Deaf people must know. SMS only [[contact:1|07700 900 573]] NOT VOICE. People always ring. Why ring.

%% signature
Paula
Text / textphone only please
