+++
id = "q-023"
channel = "email"
from_name = "Shabnam Akhtar"
from_addr = "shabnam.akhtar84@example.com"
subject = "will send mine after eid inshallah"
date = "2023-03-31T01:48:00+01:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = "2023-05-09"
+++
salaam, i seen your post on insta. ive got a long one about my son [[child:1|Eesa]] and [[council:1|Kirklees]] and a certain lady who il not name yet!! but im fasting, got 3 under 6 and we have mediation on the [[date:1|8th may]], solicitor [[professional:1|Imran]] at [[org:1|Shah Broadbent]] says keep quiet till thats done so nothing before [[date:2|9 May]] ok. after that you can have the lot as long as names changed, everyone in [[place:1|Ravensthorpe]] knows [[child:1|Essa]] cos of his helmet. whatsapp best [[contact:1|07700 900 155]]

%% signature
Shabnam xx
