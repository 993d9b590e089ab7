+++
id = "jd-005"
channel = "email"
from_name = "Jignesh Vaghela"
from_addr = "j.vaghela@example.org"
subject = "Panel decision and access request - [[child:1|Kavya Vaghela]], DOB [[date:1|11/02/2010]]"
date = "2017-07-22T10:15:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Ms Overbury told her that panel papers \"are not for families\" and that neither the minutes nor the names of those present could be supplied."
[[evidence]]
category = "subject-access-failure"
quote = "The forty days passed on 19 April and, at the date of this e-mail, we have had nothing but two apologies."
+++
Dear Editors,

Please find below a short summary concerning our daughter, who has a severe language disorder. She attends [[school:1|Kenmore Rise Primary School]], [[place:1|Stanmore]].

1. On [[date:2|6 March 2017]] the [[council:1|London Borough of Harrow]] decided not to issue a plan. The letter, signed by [[professional:1|Denise Overbury]], is three lines long.

2. My wife, [[parent:1|Hetal]], telephoned and asked what the panel had considered. Ms [[professional:1|Overbury]] told her that panel papers "are not for families" and that neither the minutes nor the names of those present could be supplied.

3. I therefore made a request under the Data Protection Act on [[date:3|10 March]], reference [[id:1|SAR/17/0418]]. It was acknowledged by Mr [[professional:2|K. Osei-Mensah]] on [[date:4|14 March]].

4. The forty days passed on [[date:5|19 April]] and, at the date of this e-mail, we have had nothing but two apologies.

5. Our daughter's speech therapist at [[health:1|Northwick Park Hospital]], [[professional:3|Ciara Doolan]], is of the opinion that [[child:1|Kavya]] has lost a full year.

I may add that Mr [[professional:2|Osei-Mensah]] has been courteous throughout. It is not he who is sitting on the file. You may publish [[council:1|Harrow]], please, but leave out the four of us ([[child:2|Rohan]] is only five and starts at the same school in September).

%% signature
With kind regards,
Jignesh Vaghela

%% disclaimer
The contents of this e-mail are intended for the named addressee only. Vaghela & Dunne Ltd is registered in England.

