+++
id = "jb-003"
channel = "email"
from_name = "Sivakumar P."
from_addr = "sivakumar.pon@example.org"
subject = "Which child is \"Master [[child:1|Ponnampalam]]\"?"
date = "2016-10-04T23:17:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "After fifty-three days the officer, Mrs Lorraine Haggerty, replied that no records were held for any such child."
[[evidence]]
category = "false-information"
quote = "The note of decision says \"no speech and language involvement to date\", when Mrs Anstey from Northwick Park has been visiting him since he was two."
+++
Dear Sir,

In our custom a child carries the father's given name. I am [[parent:1|Ponnampalam Sivakumar]]; my father was [[parent:2|Ponnampalam]]. My son therefore is [[child:1|Aravinthan Sivakumar]]. This I have explained at [[council:1|Harrow Council]] on perhaps nine occasions, with diagrams.

He is six, with developmental verbal dyspraxia, and attends [[school:1|Kenton Rise Infants]]. I paid £10 for a copy of his whole file. After fifty-three days the officer, Mrs [[professional:1|Lorraine Haggerty]], replied that no records were held for any such child. I rang. She said they held records for a Master [[child:1|Ponnampalam]] and for an [[child:1|A. Siva Kumar]], "but those are different families".

So there were two files. In the first was the therapist's report. In the second was the EP's, by Dr [[professional:2|Owusu-Boateng]], who has asked for one hour each week and was never shown the therapist's four. The panel saw only the second. The note of decision says "no speech and language involvement to date", when Mrs [[professional:3|Anstey]] from [[health:1|Northwick Park]] has been visiting him since he was two.

My wife [[parent:3|Tharshini]] says I should laugh. She is a radiographer and sees worse. But I have brought my family from [[place:1|Jaffna]] through three countries, and in each one a clerk has changed our name, and this is the first time it has cost my child his voice.

Kindly remove all names, which in our case should be easy as they have already lost them.

%% signature
With respect,
Sivakumar

