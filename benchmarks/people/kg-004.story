+++
id = "kg-004"
channel = "forum-pm"
from_name = "hullabaloo_mam"
from_addr = ""
subject = "re: your collecting stories thread"
date = "2011-06-22T00:31:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "theyd been told i left Mason in the bath on his own, which never happened, he cant even have baths with his fits he has a shower with me sat there."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Rachel Lazenby the ed psych had sent it to the SW, to Marfleet and to some woman at Bransholme Hill the special school, and i was reading it upside down on a social worker's knee."
+++
right ive poured a glass so you get the lot. three kids. [[child:1|Kayleigh]] 13 who is fine. [[child:2|Brandon]] 10 ASD. [[child:3|Mason]] 6 GDD and epilepsy. all born [[health:1|Hull Royal]], all different dads before anyone asks, the school certainly did

[[child:2|Bran]] went [[school:1|Marfleet Dock Primary]]. reception teacher Miss [[professional:1|Suggett]] spotted it before anybody. CDC at [[health:2|Walker Street]] gave us the dx when he was 5, dr [[professional:2|Oyelowo]], shes gone now, everyone good goes. statement came 2008. in comes [[professional:3|Dennis Tranmer]] from [[council:1|Hull City Council]], statementing officer, brown shoes. he tells me to my face in my own front room down [[place:1|Holderness Road]] that if i carried on asking for speech therapy he'd "have to look at the home". i said look at it then [[professional:3|Dennis]] its hoovered

two weeks after that there's a knock. social worker, [[professional:4|Bev]]. theyd been told i left [[child:3|Mason]] in the bath on his own, which never happened, he cant even have baths with his fits he has a shower with me sat there. she was alright [[professional:4|bev]], NFA'd it. but she had a bit of paper with her and on it was [[child:2|Brandon]]'s whole ed psych report, which I HADN'T HAD. [[professional:5|Rachel Lazenby]] the ed psych had sent it to the SW, to [[school:1|Marfleet]] and to some woman at [[school:2|Bransholme Hill]] the special school, and i was reading it upside down on a social worker's knee.

rang [[professional:5|Rachel]]. she says oh didnt you get yours

anyway [[child:3|mason]] starts full time in sept and guess who his officer is. brown shoes. my mum ([[parent:1|Sandra]], shes on here as [[contact:1|nana_sand_hu9]], say hello) is coming to every meeting with me from now on and shes got a tape recorder from the car boot in [[place:2|Hessle]]

pls no real names. well you can put [[professional:3|dennis]]. no dont

