+++
id = "jd-015"
channel = "email"
from_name = "Prudence Attrill"
from_addr = "pru.attrill@example.org"
subject = "An instruction to therapists on the Island"
date = "2013-09-30T09:55:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "There was a memorandum from her head of service, a Mrs Winifred Cheek, stating that from 1 April 2013 no therapist was to give hours, frequency or group size in advice to the Isle of Wight Council."
[[evidence]]
category = "access-denied"
quote = "Ros was told she must not give me one, and Mr Urry's reply of 11 July says that internal guidance \"is not disclosable to service users\"."
+++
Dear Sir or Madam,

As we have one ferry, one hospital and, effectively, one of everything, I would ask for particular care with what follows.

Our son [[child:1|Barnaby]] has verbal dyspraxia and was seen for three years by the same speech therapist. I shall call her [[professional:1|Ros]], because that is her name. In June she handed me his annual report across the desk at [[health:1|St Mary's]] and, when I asked where the frequency of sessions had gone, she turned her screen round. There was a memorandum from her head of service, a Mrs [[professional:2|Winifred Cheek]], stating that from [[date:1|1 April 2013]] no therapist was to give hours, frequency or group size in advice to the [[council:1|Isle of Wight Council]]. It had been copied to the SEN manager there, [[professional:3|Toby Urry]].

My husband, who sits on the bench and is slow to anger, said "Get a copy." I asked that afternoon. [[professional:1|Ros]] was told she must not give me one, and Mr [[professional:3|Urry]]'s reply of [[date:2|11 July]] says that internal guidance "is not disclosable to service users".

So [[child:1|Barney]] (he prefers it) has started Year 4 at [[school:1|Brading Down Primary]] with a statement that promises him "input". Yesterday his new teacher, Mr [[professional:4|Jolliffe]], asked me in all innocence what that meant. I said that I had hoped he would tell me.

%% signature
Prudence Attrill
The Old Forge

%% quoted
From: Stories
Sent: 28 September 2013 17:31
To: Pru Attrill
Subject: RE: enquiry

Thank you for your message. Yes, we would like to hear it.

