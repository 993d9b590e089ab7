+++
id = "s-002"
channel = "email"
from_name = "Yetunde Adeyemi"
from_addr = "y.adeyemi@example.org"
subject = "[[child:1|Folarin]]'s file: my log"
date = "2017-04-02T22:48:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "has no spoken language at home and mother speaks no English"
[[evidence]]
category = "subject-access-failure"
quote = "Still nothing. That is 95 days for a thing the law gives them 40 to do."
[[evidence]]
category = "insecure-handling"
quote = "The envelope goes to number 14. We are at number 41."
+++
Good evening,

I keep a log, because my late father (thirty years a court clerk in [[place:1|Ibadan]]) taught us that what is not written down did not happen. My son is [[child:1|Folarin Adeyemi]], [[child:1|Fola]] at home, "[[child:1|Flo]]" to the boys in his class. DOB [[date:1|09.11.2007]]. He has a language disorder and wears two hearing aids. The school is [[school:1|Brockmead Primary School]] and the authority is [[council:1|Lewisham]].

[[date:2|4/7/16]] - Annual review paperwork arrives. It says that [[child:1|Folarin]] "has no spoken language at home and mother speaks no English". I am a solicitor's clerk at [[org:1|Harcastle Bright LLP]]. I speak English all day for money. [[child:1|Fola]] speaks English and Yoruba and can be rude in both.

[[date:3|15 Sept 2016]] - I write to Mrs [[professional:1|Collingwood]] (head) to have it taken out. She says the wording came "from the borough".

[[date:4|2nd October 2016]] - The same sentence, word for word, now appears in the speech therapy report of Ms [[professional:2|Ferreira-Lowe]], [[health:1|University Hospital Lewisham]], who has sat in my kitchen and eaten my puff-puff and discussed the referendum with me. In English.

[[date:5|11 November 2016]] - Subject access request to [[council:1|LB Lewisham]], to find out who wrote it first. Their reference [[id:1|IG-4471/16]].

[[date:6|22/12/16]] - The forty days are over. Nothing.

[[date:7|6 Jan 2017]] - Mr [[professional:3|Dattani]], "Information Rights", says the request was never logged. I forward him his own acknowledgement of it.

[[date:8|Feb 14th]] - Still nothing. That is 95 days for a thing the law gives them 40 to do.

[[date:9|03-03-17]] - At last they post it. The envelope goes to number 14. We are at number 41. Mr [[parent:1|Boateng]] at [[place:2|14 Lindal Rise]] opened it because there was no name on the front, only an address, and he brought it over in his slippers with his eyes shut, God bless him. All of [[child:1|Folarin]]'s file was in there: audiology, his NHS number [[id:2|999 310 4472]], the lot. So were six pages about a boy called [[child:2|Kacper]] from some other school, with his mother's mobile, [[contact:1|07700 900 318]], in biro across the top. I rang her. She cried. I have given her the pages.

[[date:10|21.3.2017]] - I complain. Mr [[professional:3|J. Dattani]] replies in one line: "human error, learning has been shared."

I never did find out who wrote the sentence. The e-mails between the school and the borough for that whole term are "not held".

My sister [[parent:2|Bukola]] says I should go to the newspaper. I would prefer to start with you. Please use it, but take out every name, mine as well, because I still have to meet these people at the gate.

%% signature
Yetunde Adeyemi (Mrs)
