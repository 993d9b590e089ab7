+++
id = "jg-021"
channel = "email"
from_name = "Dawn Pickles"
from_addr = "dawnp@example.com"
subject = "dont know if this counts"
date = "2014-09-30T22:58:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it said mum is a heavy drinker and dad is in prison."
+++
dont know if this counts but [[parent:1|sheila]] next door said send it

[[child:1|liam]] started [[school:1|priory mount]] in september. on the second day mr [[professional:1|vickers]] (year head) said to [[child:1|liam]] in front of his form "we've heard all about you from [[school:2|kelsey street]]." heard what?? so i asked to look and [[professional:2|jean]], the secretary, who i was at school with, turned the screen round. it said mum is a heavy drinker and dad is in prison. i have not had a drink since 1998 and [[parent:2|gary]] drives for [[org:1|bibbys]], he is home every night bar thursdays

[[professional:3|rowbotham]] from [[school:2|kelsey street]] says she never put it. [[professional:4|anita]] from [[council:1|hull]] ed welfare says it came with the file. the school nurse from [[health:1|wilberforce]] clinic says it was there when SHE got it

thing is theres another [[child:2|liam]] went up the same year, [[child:2|liam o'shea]], his nana [[parent:3|breda]] has brought him up because of all that. [[parent:3|breda]]s in my bingo. i think theyve mixed the two up and nobody wants to be the one. i said this to [[professional:3|rowbotham]] on the phone and it went quiet and she said shed a class to see to. [[professional:5|tunde]], the young one from [[org:2|humber advocacy]], says [[parent:3|breda]] should be told as well, but how do you start that

nobody will rub it out. [[child:1|liam]]s not been in since weds

%% signature
dawn

