+++
id = "e-033"
channel = "email"
from_name = "Sivapalan T"
from_addr = "sivapalan.t@example.com"
subject = "I can give a story"
date = "2016-04-25T19:10:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = "2016-07-15"
+++
Respected madam, vanakkam. I am father of [[child:1|Kavin]], 7 years, autism. [[council:1|Newham]] has done very wrong thing with his report. But our court day is [[date:1|14 July]] so only after that can I send. My cousin [[parent:1|Ravi]] in [[place:1|East Ham]] will type it, he is IT. Please note Mr [[professional:1|Suresh]] of [[org:1|Tamil Parents Circle]] recommended you.

%% signature
T. Sivapalan

