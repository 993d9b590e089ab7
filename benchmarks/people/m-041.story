+++
id = "m-041"
channel = "email"
from_name = "Kelly-Marie Dugdale"
from_addr = "kellymd@example.net"
subject = "[[place:1|Rotherham]]... me three lads"
date = "2015-10-28T18:20:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "So from the top womans own mouth none of the psychologists in Rotherham are allowed write down how many hours a kid needs"
[[evidence]]
category = "discussed-without-consent"
quote = "Im not on it and Craigs not on it cos nobody told either of us they were having a second meeting about him"
+++
Now then. Been meaning to do this since [[child:1|Jayden]] were in Year 2 and hes in Year 7 so thats how organised I am

Three lads [[child:1|Jayden]] 11 [[child:2|Kai]] 9 [[child:3|Tyler-James]] 6. [[child:3|TJ]] we call him, [[child:3|TJ]]. [[child:1|Jay]] has ADHD and FASD (not mine, hes adopted out of family, our [[parent:1|Donna]]'s lad, long story). [[child:2|Kai]] got ASD. [[child:3|TJ]] is just naughty.

I wrote it all in diaries so heres the bits that matter & all the flippin names cos theyre all related to each other in this town

[[date:1|3/2/15]] Review for [[child:1|Jayden]] at [[school:1|Thrybergh Bridge]]. There was: Mrs [[professional:1|Barbara Hague]] (head) [[professional:2|Leanne Hague]] (SENCO, her daughter in law) [[professional:3|Malcolm Frost]] EP, [[professional:4|Shabnam]] from [[council:1|Rotherham council]], Nurse [[professional:5|Pat]], me & [[parent:2|Craig]]. [[professional:3|Malc]] says hes seeing a big change and he'll be asking for 25 hrs. [[professional:4|Shabnam]] writes it down.

[[date:2|5/2/15]] [[professional:2|Leanne]] catches me. Says dont hold breath.

[[date:3|19/3/15]] Plan comes. No hrs. [[professional:3|Frost]]s report is 2 page long, first one were 9, I know cos [[professional:5|Pat]] let me see her copy. Nurse [[professional:5|Pat Wigfield]] not one of them

[[date:4|20/3/15]] rang [[professional:3|Malcolm]]. He says ask [[professional:4|Shabs]]. rang [[professional:4|Shabnam Rafiq]], she says its not my department to say. Asked who is then?? she says [[professional:6|Diane]]. [[professional:6|DIANE]] WHO. [[professional:6|Diane Tasker]] it turns out. Head of SEN. nobody had ever said her name out loud to me before like Voldemort

[[date:5|15/4/15]] got to see Mrs [[professional:6|Tasker]]. She had a jug of water. Quote "Dr [[professional:3|Frost]] is not permitted to put a figure, none of them are, that is my instruction and its been clear since 2013." I says youre telling me this with a straight face. She says yes.

So from the top womans own mouth none of the psychologists in [[place:1|Rotherham]] are allowed write down how many hours a kid needs

[[date:6|22/4/15]] [[professional:2|Leanne]] gives me a carrier bag. In it is [[professional:3|Malcolm]]s 9 page one. And minutes of a meeting I never knew happened on [[date:7|24/2/15]] which goes

"[[professional:6|DT]] chair. [[professional:4|SR]], [[professional:3|MF]], [[professional:1|BH]], [[professional:2|LH]]. [[child:1|JD]] (Y6): [[professional:3|MF]] reluctant to reduce. [[professional:6|DT]] reminded him of position. [[professional:1|BH]] said school could manage w/o. [[professional:2|LH]] said it couldn't. [[professional:1|BH]] asked that this not be minuted."

And its minuted lol. Who minuted it? [[professional:4|Shab]]. Shes alright is [[professional:4|Shab]]. Im not on it and [[parent:2|Craig]]s not on it cos nobody told either of us they were having a second meeting about him

[[date:8|11/6/15]] [[professional:1|Babs Hague]] tells the mums group [[professional:2|Leanne]] is leaving "for her health". [[professional:2|Leanne]] is fit as a butchers dog. Christmas dinner at the [[professional:1|Hagues]] must be a scream.

So thats [[child:1|Jay]]. [[child:2|Kai]] is coming up now for the same lot. [[professional:3|Malcolm Frost]] has retired and its somebody [[professional:7|Pippa]], I havent had a surname

Dont put us names. [[professional:2|Leanne]] says she isnt bothered now, but dont

[[parent:1|Donna]] says hi. She cant have [[child:1|Jayden]] but she comes every Sunday

%% signature
Kel xx

