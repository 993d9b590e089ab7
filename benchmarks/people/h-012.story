+++
id = "h-012"
channel = "email"
from_name = "Naveed Akhtar"
from_addr = "naveed.akhtar@example.co.uk"
subject = "Re: Questions for your story ([[child:1|Hamza]])"
date = "2016-02-13T16:30:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Kirklees put my nephew's social care chronology into my son's EHC needs assessment, so according to the EHCP my son was on a child protection plan in 2014 for neglect."
[[evidence]]
category = "access-denied"
quote = "The caseworker, Bev Illingworth, wrote back that the panel's papers and reasons are \"internal working documents\" and would not be released to us at any stage."
[[evidence]]
category = "subject-access-failure"
quote = "The forty days went by, then eighty. At day 112 I got eleven pages, nine of them solid black, and one of the two I could read was about Hamza Iqbal."
+++
Assalamu alaikum, answers in order under your questions, I hope that's all right.

1. Who is the child and what are the needs?
[[child:1|Muhammad Hamza Akhtar]], DOB [[date:1|30.11.2006]]. We call him [[child:1|Hamza]]. His brother is [[child:2|Muhammad Bilal]], his cousin at the same school is [[child:3|Muhammad Hamza Iqbal]], and I'd ask you to hold that in your head as it's the root of everything. [[child:1|Hamza]] has ADHD and a language disorder. The cousin has behavioural difficulties and a social worker.

2. Which authority and school?
[[council:1|Kirklees]]. [[school:1|Dale Top Juniors]], [[place:1|Batley]]. Head is Mr [[professional:1|Dale Firth]] and yes everybody's commented on it.

3. What happened?
[[council:1|Kirklees]] put my nephew's social care chronology into my son's EHC needs assessment, so according to the EHCP my son was on a child protection plan in 2014 for neglect. He was not, never. My wife [[parent:1|Shagufta]] read it aloud to me in the car outside the surgery on [[date:2|4 August 2015]]. She's a dinner lady at that school. People she's served roast dinners to for six years have read she neglects her son.

4. What did you do about it?
I asked to see the panel paper it came from. Not the plan, the paper. The caseworker, [[professional:2|Bev Illingworth]], wrote back that the panel's papers and reasons are "internal working documents" and would not be released to us at any stage. I asked her manager [[professional:3|Craig]] and he said the same thing with longer words.

5. Did you make a subject access request?
I did, [[date:3|17 August 2015]], £10 cheque enclosed. The forty days went by, then eighty. At day 112 I got eleven pages, nine of them solid black, and one of the two I could read was about [[child:3|Hamza Iqbal]]. So they'd even got my request wrong the same way. My brother-in-law [[parent:2|Iqbal]] was good about it. He needn't have been.

6. Has it been corrected?
There's a line in the plan now that says "parents dispute this". We don't dispute it. You dispute a parking ticket. It's another boy.

7. How has it affected your family?
My wife's moved to the kitchen at a different school. [[child:1|Hamza]] doesn't know why and asks every dinner time. My mother stopped speaking to my sister for a while, as though it was my sister's doing that her lad's got the same name as ours. They were both named after our grandfather, within a month of each other. It was a happy thing when we did it.

8. May we use it?
Yes, but no names or town, and please not the cousins as a detail because that on its own would give us away.

%% signature
Was-salaam
Naveed

%% quoted
From: The Campaign <stories@example.org>
Sent: 11 February 2016 10:12
To: Naveed Akhtar
Subject: Questions for your story

Dear Naveed, thank you so much for getting in touch. It would help us if you could answer the following.

