+++
id = "jf-015"
channel = "email"
from_name = "mihaela"
from_addr = "mihaela.d.luton@example.com"
subject = "[[child:1|andrei]] school, long sorry"
date = "2020-10-05T02:33:00+01:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "absent!! he works sixty hours to pay for the house and they wrote he left us, and now is in the documents everywhere"
[[evidence]]
category = "no-chance-to-correct"
quote = "so i asked can i write next to it my own words and she said no, there is no box for parents on this form"
[[evidence]]
category = "access-denied"
quote = "he looked and then he said he can see the reason on his screen but his boss tilley has told them not to give panel reasons on phone or in letter"
+++
hi i dont know if you still collect but here is mine, i write on phone in my break

my boy [[child:1|andrei]] has 7 years and my girl [[child:2|ioana]] 14. we live in [[place:1|luton]] since 2014, before was in [[place:2|bacău]]. i work in [[org:1|stopsley lodge]] with old people, nights. [[parent:1|costel]] is in construction, mostly [[place:3|milton keynes]], comes on weekend

[[child:1|andrei]] is autistic, he got the paper in [[place:2|bacău]] from doctor [[professional:1|munteanu]] when he was 3 but here they say is not valid. so again wait two years. then [[professional:2|gemma]] come to house, very nice, very blond, she played with him trains. [[professional:2|gemma]] said [[parent:3|mihaela]] i see it, you dont need to convince me

[[professional:2|gemma]] send her opinion to [[council:1|luton]]. in same time the school [[school:1|bushmead ash infants]], there was the lady with the office near the gate, [[professional:3|hardcastle]], she did her own paper. in her paper is written that [[child:1|andrei]] "has not been parented in english" and that [[parent:1|costel]] "is absent father". absent!! he works sixty hours to pay for the house and they wrote he left us, and now is in the documents everywhere

[[child:2|ioana]] translated this for me. she is 14, she had to read that her tata is absent. she did not want to say the word to me

i went to [[professional:3|hardcastle]] with [[child:2|ioana]]. i asked change it. [[professional:3|hardcastle]] said is her professional view and it already gone to panel. so i asked can i write next to it my own words and she said no, there is no box for parents on this form

then panel, [[date:1|11 march]]. then covid. everything stop. in june a man phones, [[professional:4|oyelaran]], he is new in [[council:1|luton]] and he has all our cases from a lady who left. kind voice. he says i am so sorry i see the panel said no to you in march, nobody wrote? nobody wrote. i ask why they said no. he looked and then he said he can see the reason on his screen but his boss [[professional:5|tilley]] has told them not to give panel reasons on phone or in letter

[[professional:4|oyelaran]] did one thing. he told me ask for all your data. so i asked [[date:2|1 july]]. they had one month. is now october, still i have nothing, they say because of virus. my friend [[parent:2|daniela]], she cleans in the same building, says the offices are open since summer, she does the bins

[[child:1|andrei]] is now in year 3 with no help, he sits on the carpet at the back with a box of trains that miss [[professional:6|t]] bought from her money. i know her only as miss [[professional:6|t]]. if you ever read this miss [[professional:6|t]] thank you

you can use but no names. also not the care home please

%% signature
mihaela
trimis de pe Android

