+++
id = "s-033"
channel = "email"
from_name = "Farida Begum Choudhury"
from_addr = "farida.choudhury@example.net"
subject = "please can you advise"
date = "2017-06-14T11:30:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Assalamu alaikum / hello,

I am the aunty of a boy called [[child:1|Rayhan]], age 6, his mum [[parent:1|Shirin]] asked me to write as her English is not confident. They live in [[place:1|Oldham]], in [[place:2|Glodwick]].

I would like to know please: if a mum wants to see what is in the school's file about her son, is there a special form or just a letter? Does she have to pay? How long should they take? We have not asked them yet so nobody said no. The school is [[school:1|Alder Root Infants]], the head teacher is Mrs [[professional:1|Winterbottom]], very friendly, and I think if we asked she'd just hand it over, but [[parent:1|Shirin]] is shy to ask and worried she will look like she doesn't trust them.

Also if the file has a mistake in it (we don't know that it has) is it the school she writes to or [[council:1|Oldham MBC]]? A man at [[org:1|Werneth Welcome Centre]], Brother [[professional:2|Idris]], told us the mosque committee could write for her. Would that be a problem because of privacy?

[[parent:1|Shirin]]'s appointment with the nurse is on [[date:1|28/06/17]], so before that if you can, inshallah.

%% signature
Thank you so much for your time
Farida
