+++
id = "u-008"
channel = "email"
from_name = "Ileana Dobrescu-Hall"
from_addr = "ileana.dh@post.example.net"
subject = "[[child:1|Ștefan Hall]] / [[council:1|Middlesbrough]] / SEND [[id:1|SE806/12/00017]]"
date = "2013-01-30T22:40:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "other-collusion", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = "2013-03-19"
[[evidence]]
category = "no-chance-to-correct"
quote = "I ask can we correct. No, it is already \"submitted to the file\"."
[[evidence]]
category = "other-collusion"
quote = "agreed line with health: sensory only, NO mention of ASD until after appeal"
[[evidence]]
category = "tribunal-disclosure"
quote = "the whole therapy notes of my marriage counselling are in the Tribunal bundle"
[[evidence]]
category = "false-information"
quote = "It says I \"declined an interpreter\". I was never offered"
+++
Hello. I am Romanian, my husband [[parent:1|Darren]] is from [[place:1|Grangetown]]. We live at [[place:2|Flat 2, 118 Harrow Terrace]], [[postcode:1|TS5 4ZX]]. I want to write you what happened with our boy, with the dates, because I kept a diary. When he was born we called him [[child:1|Ștefan]], at nursery they made it [[child:1|Stefan]], in the Council it is [[child:1|Stephen]] or [[child:1|Steven]]. My mother says [[child:1|Fănel]]. It is one child.

2010
- [[date:1|Sept 6th]]: begins in Reception, [[school:1|St Hilda-by-the-Bridge RC]].
- [[date:2|Oct 14th]]: Miss [[professional:1|Wren]] asks do we speak English at home. Yes and Romanian. She writes "EAL" and that is all for one year.

2011
- Spring: nothing. He bites. I go to school every day at 11 to take him home, they call it "cooling".
- [[date:3|23 May]]: GP, Dr [[professional:2|Subramaniam]] at [[health:1|Linthorpe Village Practice]], refers to [[health:2|James Cook]].
- [[date:4|30th of August 2011]]: paediatrician at [[health:2|James Cook Hospital]], Dr [[professional:3|Whitelaw]], says in front of me and [[parent:1|Darren]] "this is autism, I have no doubt". She says it will be in the letter.
- [[date:5|17.10.11]]: letter comes. "Some sensory differences." No autism. I think maybe I did not understand the English. [[parent:1|Darren]] says no, [[parent:2|Ilie]], she said it.

2012
- [[date:6|11/01/12]]: we ask statutory assessment.
- [[date:7|20/02/12]]: refused.
- [[date:8|05/03/12]]: we appeal, with help from [[org:1|Parents4Parents Teesside]], a lady named [[parent:3|Bev Stubbs]] who has two with ASD herself.
- [[date:9|28/03/12]]: EP comes, Mr [[professional:4|Hugo Lascelles]]. 25 minutes. He speaks to [[child:1|Ștefan]] slow and loud.
- [[date:10|19/04/12]]: EP report. It says I "declined an interpreter". I was never offered, I teach GCSE maths in English. I ask can we correct. No, it is already "submitted to the file".
- [[date:11|2nd May 2012]]: SENCO, Mrs [[professional:5|Dodds]], gives me by mistake her notebook page inside the homework folder. On it, from the phone with Mr [[professional:6|Ashby]] of [[council:1|Middlesbrough Council]]: "agreed line with health: sensory only, NO mention of ASD until after appeal. [[professional:3|Whitelaw]] on board. [[professional:4|HL]] ok." I photographed it. I gave it back next day. I was shaking.
- [[date:12|14 June]]: I ask [[health:3|South Tees NHS trust]] for my son's file. NHS number [[id:2|999 214 6087]]. They answer me correctly and polite, I must say.
- [[date:13|25 June]]: in the file, draft letter of [[professional:3|Whitelaw]] dated [[date:14|1/9/11]]. "Autism spectrum disorder, ICD-10 F84.0". And then the second one. You can see the two beside each other.
- [[date:15|7-Nov-12]]: [[council:1|MBC]] sends evidence. You will not believe, the whole therapy notes of my marriage counselling are in the Tribunal bundle, pages 140 to 163. They come from [[org:2|Marton Road Counselling Service]]. Nobody asked me. Nobody asked [[parent:1|Daz]]. He read there things I said about his mother, [[parent:4|Pauline]].
- [[date:16|Nov 9]]: I called the counsellor [[professional:7|Gail]]. She cried and said that "somebody from education rang and said you had consented".

2013
- [[date:17|Jan 15]]: new solicitor, [[professional:8|Zoë Marchetti]], [[org:3|Cleveland & Tyne Law]]. She is asking to take the pages out.
- [[date:18|19 March]]: hearing.

Please do not use before the hearing on [[date:18|19th March]] because Ms [[professional:8|Marchetti]] said it could harm. After, yes, without names. I can send the photograph. I am not a person who makes fuss but I don't sleep anymore.

%% signature
Best regards,
Ileana Dobrescu-Hall
Teacher of Mathematics

%% disclaimer
Please consider the environment before printing this email.
