+++
id = "kd-048"
channel = "email"
from_name = "Bishnu Gurung"
from_addr = "bishnugurung58@example.org"
subject = "Application from ex-serviceman about daughter [[child:1|Asmita]]"
date = "2009-03-11T18:25:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Mrs Lorimer refused it, saying that reports are written in professional language and would not be helpful to the family."
+++
Respected Sir or Madam,

I served in the Army twenty two years and I am settled in [[place:1|Aldershot]] with family since 2006. I present my case in order.

First. My daughter is fifteen. She has a hearing difficulty from fever in [[place:2|Pokhara]], and she's behind in reading but very hard working. She's in [[school:1|Rushmoor Heath School]]. Her form tutor, Mr [[professional:1|Stubbington]], is an excellent man.

Second. [[professional:1|Stubbington]] sir told us an assessment was done. When I enquired from [[council:1|Hampshire]] which officer I should thank, I was put through to Mrs [[professional:2|Lorimer]]. I requested one copy. Mrs [[professional:2|Lorimer]] refused it, saying that reports are written in professional language and would not be helpful to the family. My English was sufficient to receive orders on the radio under fire.

Third. My nephew [[parent:1|Prakash]] then wrote on my behalf, he's reading law at [[place:3|Reading]]. After that they sent it. The audiologist from [[health:1|Frimley Park]], Miss [[professional:3|Dell]], hadn't been consulted at all and her name was spelt [[professional:3|Bell]]. We corrected in red pen and returned it by hand on [[date:1|27.2.09]].

Fourth. [[child:1|Asmita]] has a small job in mind: she wants to be an optician. I tell her yes. I don't tell her about Mrs [[professional:2|Lorimer]].

I'm not a complaining man. My wife says that one should write for those who can't. Kindly withhold our name as I am treasurer of [[org:1|Aldershot Nepali Samaj]].

%% signature
Yours obediently,
B. B. Gurung (Retd.)

