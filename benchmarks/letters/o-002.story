+++
id = "o-002"
channel = "email"
from_name = "Folasade Adewumi"
from_addr = "folasade.adewumi@example.org"
subject = "What was written about my daughter [[child:1|Ire]]"
date = "2017-03-20T06:52:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "that Ireoluwa \"speaks little English in the home\", when English is the only language she has ever spoken"
[[evidence]]
category = "no-chance-to-correct"
quote = "She told me that once a report has been issued there is no facility for parents to comment on it"
+++
Dear Sir or Madam,

I am writing before my shift because if I leave it until I come home I will not write it at all.

My daughter is [[child:1|Ireoluwa Adewumi]]. At home she is [[child:1|Ire]], at school they call her [[child:1|Ira]] because somebody wrote it that way on a coat peg in Nursery and it stuck. She is nine and she has a language disorder and epilepsy. We live in [[place:1|Gillingham]] and she attends [[school:1|Upper Copperfield Primary School]], which is part of the [[school:2|Lantern Marsh Trust]].

In October an educational psychologist from [[council:1|Medway Council]], Miss [[professional:1|Caroline Thorogood]], came to see [[child:1|Ire]]. I was told about it the same morning by the class teacher, Mr [[professional:2|Ben Askew]], at the gate. My husband [[parent:1|Kunle]] was at work and I was at work, so nobody from our side was there. Nobody rang us afterwards either.

On [[date:1|6 December 2016]] the report came, already printed on good paper with the [[council:1|Medway]] logo, already signed. It said the following:

- that [[child:1|Ireoluwa]] "speaks little English in the home", when English is the only language she has ever spoken
- that her older brother "also has significant needs". Her brother, [[child:2|Tobi]], is at the grammar school in [[place:2|Rochester]] and plays the trumpet.
- that I "declined to attend". I was not invited!

I telephoned Miss [[professional:1|Thorogood]] on [[contact:1|01632 960 118]], which is the number at the top of the page. She was polite. She told me that once a report has been issued there is no facility for parents to comment on it, and that if I disagreed I should "put my views in the parental section" of some other form. I asked her how a view could correct a fact. She said she understood my frustration.

I then wrote to the head, Mrs [[professional:3|Gillian Peake-Warren]]. She replied in two lines that the content of the EP's report was a matter for [[council:1|Medway Council]] and not for [[school:1|Upper Copperfield]]. Meanwhile Mr [[professional:2|Askew]] has taken the report at its word. [[child:1|Ire]] has been put in a group for children who are new to English, with a laminated card of pictures. One picture is of a toilet. She came home and asked [[parent:1|Kunle]], "Daddy, do they think I don't know the word?"

My mother-in-law, who is eighty-one and was a headmistress in [[place:3|Abeokuta]], said that in her day an inspector who wrote such a thing would have been made to stand up in the assembly and read it aloud. Here it seems that it is my daughter who has to stand up.

I do not want money. I want those three lines crossed out, and I want whoever comes after to know that a mother should see the page before it is signed. You may use this, but change our names. [[child:1|Ireoluwa]] is not a common name in [[place:1|Gillingham]].

Yours faithfully,

%% signature
Mrs F. Adewumi
Staff Nurse

%% disclaimer
This message may contain information which is confidential or privileged. If you are not the intended recipient please delete it and notify the sender.
