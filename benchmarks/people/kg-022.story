+++
id = "kg-022"
channel = "forum-pm"
from_name = "crosbybeachcomber"
from_addr = ""
subject = "the \"psychologist's letter\" thing"
date = "2014-06-30T23:50:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Harte rang Vale, told her the letter \"put the school in a difficult position with sefton\" and between the pair of them they wrote a new one, saying a \"graduated return\", and neither Conor nor me nor his dad had spoken to her since the first."
+++
hiya, you asked me on the board and i didnt want to put it there. ds1 is [[child:1|Conor]], ds2 [[child:2|Fin]]. its ds1. [[place:1|Crosby]] born and bred, asthma, dyspraxia, then at 12 he stopped going in. just stopped. the shoes went on and he couldnt move

school = [[school:1|Great Crosby Marine High]]. head of yr [[professional:1|Ste Molloy]], sound. SENCO [[professional:2|Jacqueline Harte]], NOT sound. truancy woman from [[council:1|Sefton]] came in march 2013, [[professional:3|Pam]], and took one look and said thats not truancy love thats terror and put him in to CAMHS

[[health:1|Alder Hey]] CAMHS. waited 7 months. psychologist dr [[professional:4|Imogen Vale]]. she saw him 4 times and wrote a letter to say he was too ill for school and needed home tuition via the hospital teaching service. we were made up. i dropped a copy at the school office by hand on [[date:1|5th feb]]

and heres what you wanted. [[professional:2|Harte]] rang [[professional:4|Vale]], told her the letter "put the school in a difficult position with [[council:1|sefton]]" and between the pair of them they wrote a new one, saying a "graduated return", and neither [[child:1|Conor]] nor me nor his dad had spoken to her since the first. i only know cos they were daft enough to leave the email trail on the bottom when they sent it me. twelve emails. kisses on one of them

his dad [[parent:1|Anthony]] took it to the GP, dr [[professional:5|Rimmer]] at [[health:2|Blundellsands Surgery]], and he signed him off himself for the term, said hed never seen owt like it

[[child:2|Fin]] starts there in september god help us. happy for you to use but no names and not [[place:1|crosby]], say "the north west"

