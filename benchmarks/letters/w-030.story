+++
id = "w-030"
channel = "forum-post"
from_name = "chaibiscuit3"
from_addr = ""
subject = "lockdown + reports sent to wrong ppl??"
date = "2020-06-09T22:16:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "no-chance-to-correct", "reports-circulated-unseen", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "cc'd in like 60 parents with the whole thing attached no password nothing"
[[evidence]]
category = "no-chance-to-correct"
quote = "she goes its gone to panel now so theres no point commenting"
[[evidence]]
category = "reports-circulated-unseen"
quote = "and thats how i first read it"
[[evidence]]
category = "false-information"
quote = "half of it is wrong, he does point, he does say mumma"
+++
ok so need a rant, has this happend to any1 else since everyones working from home

my boy [[child:1|krish]] is 9, asd n global delay, at [[school:1|soar bank]] in [[place:1|belgrave]]. his ep did the ehcna over zoom (joke, he hid under the table the whole time n [[child:2|diya]] my daughter had to answer). on [[date:1|28th may]] the school office sends the home learning email n cc'd in like 60 parents with the whole thing attached no password nothing. my moblie didnt stop. [[parent:1|heena]] masi rang me from [[place:2|oadby]] crying, shes not even got kids there someone had forwarded it on whatsapp!! its got everything, my miscarriage, my husband [[parent:2|nilesh]]'s depression, hes a pharmacist ppl KNOW him

and thats how i first read it. so i rang [[professional:1|deborah]] the ep, and said half of it is wrong, he does point, he does say mumma, n who is "[[child:1|krrish]]" lol. she goes its gone to panel now so theres no point commenting. i said its been 4 days. she said [[council:1|leicester city]] have a deadline

head mr [[professional:2|gill]] said sorry on a voicemail, thats it. [[professional:3|parminder]] the ta who loves him to bits was more upset than him tbh

also they put his dob as [[date:2|5/11/2011]] its [[date:3|11.5.2011]] so hes been "assessed" against the wrong age, [[contact:1|mrs_dosa]] said that happened to her lad [[child:3|aarav]] in [[place:3|loughborough]] as well n [[council:2|leics county]] wouldnt redo the scores. do i go ico or governors first??
