+++
id = "jc-001"
channel = "email"
from_name = "Harjinder Sahota"
from_addr = "harj.sahota@example.com"
subject = "[[child:1|Simran Sahota]], Year 5"
date = "2014-11-19T22:38:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It turned out that the whole psychology report had gone round the governors' inclusion group in July, seven weeks before it came through my door."
[[evidence]]
category = "report-change-requested"
quote = "Janet shut the door and told us that Sheila had gone back to him three times to get the hours taken out."
+++
Hello,

I will try to put this in order but [[parent:1|Balvinder]] (husband) says I always start in the middle, so bear with me.

[[child:1|Simran]] is nine and goes to [[school:1|Thornhill Beck Primary]] in [[place:1|Dewsbury]]. Her two brothers went there before her. [[child:2|Jaspal]] sailed through, he is at college doing electrics now, and [[child:3|Gurveer]] had a bit of a stammer which Mrs [[professional:1|Priestley]] the SENCO sorted out with a lady from [[health:1|Dewsbury and District Hospital]] inside two terms. So when [[professional:1|Janet]] (she always said call me [[professional:1|Janet]], Mrs [[professional:1|Priestley]] is my mother in law) told me that my daughter needed looking at by an educational psychologist I trusted her completely. I still do, mostly.

The EP was a young man, [[professional:2|Tom Ackroyd]]. He came twice, once with a trainee called [[professional:3|Lucy]], and sat with [[child:1|Simran]] and her friend [[child:4|Aaliyah]] in the corridor because there was no room. He told me on the phone in May that he would be recommending 20 hours of support and a specialist teacher weekly. My sister in law [[parent:2|Parminder]] was in the kitchen and heard it on speaker.

Then nothing. Summer came, we went to [[place:2|Jalandhar]] for a wedding, and on [[date:1|2 September]] I bumped into [[child:4|Aaliyah]]'s mum, [[parent:3|Nasreen]], at the gate. [[parent:3|Nasreen]] is a governor. She said "I was sorry to read about your [[child:1|Simmi]]." Read what? She went red. It turned out that the whole psychology report had gone round the governors' inclusion group in July, seven weeks before it came through my door. Nobody calls her [[child:1|Simmi]] except in the house and in that report.

When it did come it said "access to adult support". No twenty hours. I rang [[professional:2|Tom]] and left messages, then I rang [[council:1|Kirklees]] and got somebody called [[professional:4|Sheila Womersley]], who said Mr [[professional:2|Ackroyd]] had left for [[council:2|Calderdale]] and she could not comment on a draft. Draft! So there had been one. [[parent:1|Bal]] took the afternoon off and we went into school together. [[professional:1|Janet]] shut the door and told us that [[professional:4|Sheila]] had gone back to him three times to get the hours taken out. She had seen the emails, signed off [[professional:4|SW]], one of them copied to the head, Mr [[professional:5|Oldroyd]], and to Dr [[professional:6|Iqbal]]. 

I have put in writing for those emails. Mr [[professional:5|Oldroyd]] says that he does not recall any. [[parent:2|Parminder]] has written down what she heard on speaker and signed it. [[professional:1|JP]] is retiring at Christmas and says that she will write it all down too once her pension is safe, which made [[parent:1|Balvinder]] laugh for the first time in weeks.

Lucky for us the trainee, Miss [[professional:3|Hanson]] as she is on the report, kept her own notes. She has qualified now and works over in [[place:3|Wakefield]].

Please do not print our names or the school, [[council:1|Kirklees]] is a small place when it wants to be.

%% signature
Harj

