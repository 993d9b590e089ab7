+++
id = "kd-011"
channel = "email"
from_name = "Md Shafiqul Alam"
from_addr = "shafiq.alam77@example.com"
subject = "problem with [[council:1|luton council]] about my son"
date = "2022-10-09T21:27:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says \"parents are first cousins\" and it says \"Raiyan is left in his room for most of day\", both is lie, my wife is from Sylhet town and I am from different district, we are no relation."
[[evidence]]
category = "discussed-without-consent"
quote = "Teacher, doctor, SEN officer, health visitor, all of them sat and talked about my home and nobody invited me or my wife or even inform."
+++
Dear Sir/Madam

Assalamu alaikum. My english for writing is ok but if mistake please excuse, my daughter [[child:1|Nusrat]] she is checking after.

I have 3 children. [[child:1|Nusrat]] is 16 and [[child:2|Tahmid]] is 11 and small one [[child:3|Raiyan]] is 7. [[child:3|Raiyan]] have autism and he don't speak. He is in [[school:1|Wardown Rise Primary School]] here in [[place:1|Bury Park]]. I am working night time in [[org:1|Chiltern Bakehouse]] and my wife [[parent:1|Rehana Begum]] is home.

In last year october they came to house, two ladies. One is [[professional:1|Gemma]] from SEN department and one lady from [[health:1|Edwin Lobo Centre]], name Dr [[professional:2|Shanthi]]. They did not bring interpreter. I was sleeping because of night work. So they asked [[child:1|Nusrat]] to translate for her mother. She was 15 that time. They asked about toilet, about hitting, about if we are related before marriage. A 15 years girl to ask this to her own mother, can you imagine.

After that report came. It says "parents are first cousins" and it says "[[child:3|Raiyan]] is left in his room for most of day", both is lie, my wife is from [[place:2|Sylhet]] town and I am from different district, we are no relation. What [[parent:1|Rehana]] told was he likes to stay in his room when guests come. [[child:1|Nusrat]] translated right, she remember every word, she is doing GCSE and got 8 in English.

I called [[professional:1|Gemma]]. She said put in writing. I put in writing on [[date:1|22 November 2021]]. She say she will attach my letter to the back.

Then what happened is worse. A social worker, Mr [[professional:3|Callaghan]], knocked at the door. He was kind man actually, he took off his shoes. He told me there was a meeting at the council about my family. Teacher, doctor, SEN officer, health visitor, all of them sat and talked about my home and nobody invited me or my wife or even inform. He showed me the invite list and our name was not there. Mr [[professional:3|Callaghan]] closed the case in one week. He wrote "loving and organised home." I have put that letter on the wall next to the Ayatul Kursi.

But old report is still in the EHCP appendix. [[school:2|Stopsley Vale]], the special school, read it and now they say before they offer place for [[child:3|Raiyan]] they want "safeguarding clarification". Mrs [[professional:4|Horsfall]] the head there said to me don't take it personal.

How I can not take it personal?

My brother [[parent:2|Rafiq]] who is councillor said don't make noise. I am making noise. But please keep our names private because of [[child:1|Nusrat]], she is feeling guilty as if she did it.

%% signature
Jazakallah khair
Shafiqul Alam

