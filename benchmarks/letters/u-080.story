+++
id = "u-080"
channel = "forum-pm"
from_name = "brecklandmuddle"
from_addr = ""
subject = "taxi + [[child:1|xanthe]]s file"
date = "2024-03-01T02:06:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "her HOLE ehcp printed out on the passanger seat"
[[evidence]]
category = "false-information"
quote = "it says theres a \"history of domestic abuse in the home\" . there isnt and there never has been"
[[evidence]]
category = "no-chance-to-correct"
quote = "he said the plan is final so it cant be ammended till review"
+++
hi saw ur post abt reports going walkies so heres mine its gone 2 in the morning cant sleep sorry for spelling

my daugter [[child:1|xanthe]] is 9 pda + type 1 diabetis. she goes from [[place:1|swaffham]] to [[school:1|st withburgas]] near [[place:2|dereham]] in a taxi the council pays for, [[org:1|fenline cars]], grey skoda [[id:1|AU19 QZI]]. diffrent driver evry week. on monday [[date:1|19 feb]] i lean in to do her belt and theres her HOLE ehcp printed out on the passanger seat with a coffee ring on it. not the bit about her insulin which he SHOULD have. everything. my mental health, my ex, her bedwetting

driver (nice lad, [[professional:1|dariusz]]) says all the drivers get it, its on the group chat. he showed me. there she is, [[child:1|xanthe marie gooch]], adress and all, 46 people

so then i read it propley for the first time in a year and on page 7 it says theres a "history of domestic abuse in the home" . there isnt and there never has been. me and [[parent:1|lee]] split up over his motorbikes. [[parent:1|lee]] went white. hes a special constable he could loose that

rang [[council:1|norfolk]] and got mr [[professional:2|thistlethwayte]]. mr [[professional:2|thisslewaite]] said it was put in by "health" and he said the plan is final so it cant be ammended till review. which is in november!! i said can you at least get it off 46 phones, he said thats for [[org:1|fenline]]s data officer. [[org:1|fenline]] havent GOT a data officer theyve got [[professional:3|sandra]]

head at [[school:1|st withs]] been good as gold i will say, took copies off the escort herself. [[child:1|xanthy]] wont get in any car now, not even my mums, so my mum [[parent:2|bev]] walks her round the rec and we call it school

[[council:1|ncc]] have till [[date:2|29th march]] to answer my complaint. u can use it just not names & not st anything

%% signature
night x
