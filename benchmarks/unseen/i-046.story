+++
id = "i-046"
channel = "email"
from_name = "Sivakumar T"
from_addr = "siva.thev@example.net"
subject = "Vanakkam - please read about my son"
date = "2018-02-02T21:21:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "When my wife met Louisa at the clinic she said to us quietly, \"I'm sorry, the council told me to bring it down to what they're buying\"."
[[evidence]]
category = "school-approached"
quote = "One Mrs Jhaveri from Harrow Council has visited Alexandra Park House, which is a special school we never asked for, and told them that the parents are keen."
+++
Respected Sir/Madam,

I am father of [[child:1|Aravinthan]], age 7, studying in Year 2 in [[school:1|Kenmore Rise Primary School]], [[place:1|Harrow]]. He is having autism, and speech is limited to 30 to 40 words. My wife [[parent:1|Thayalini]] takes care of him fully, I'm working in a petrol station in [[place:2|Rayners Lane]], at night.

We are living here for 14 years and we always respected all the teachers. The therapist, Ms [[professional:1|Louisa Penn]], she is from [[health:1|Northwick Park]], came to see [[child:1|Aravi]] on [[date:1|21.11.17]]. She told my wife he should have three sessions in a week. She noted it down in front of us, in pencil.

After two months we've received the plan. It says "1 session per half term". I thought maybe I don't understand what's a half term. So I asked Mr [[professional:2|Fitzgerald]], our SENCO. He told me it is six or seven weeks! When my wife met [[professional:1|Louisa]] at the clinic she said to us quietly, "I'm sorry, the council told me to bring it down to what they're buying". She had tears. I don't want that she loses her job.

There's another matter. One Mrs [[professional:3|Jhaveri]] from [[council:1|Harrow Council]] has visited [[school:2|Alexandra Park House]], which is a special school we never asked for, and told them that the parents are keen. The secretary from there rang us for choosing the uniform size. We're not against the school. But they must ask the father and mother.

My elder brother [[parent:2|Ganesh]], who's in [[place:3|Toronto]], tells that in Canada this won't happen, I don't know.

Kindly advise what we can do. And our names, kindly don't put. Our community isn't speaking openly about these things, even my own mother doesn't know the word autism.

%% signature
Thanking you,
T. Sivakumar

%% quoted
> From: SEND Stories
> Could you tell us a bit more about what happened after the assessment?

