+++
id = "k-019"
channel = "email"
from_name = "Ros Tapper"
from_addr = "ros.tapper@example.com"
subject = "please take mine down"
date = "2022-05-12T07:15:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
What I sent you on [[date:1|2 May]] has to come out, all of it. I thought I'd hidden her by putting "[[professional:1|P]]". Then [[parent:1|Heather]] (married to my brother, does nails) told [[professional:1|Pauline]] across the table with her hands in the bowl, thinking she'd be flattered. She isn't. She says she'll have to pass [[child:1|Bertie]] to another caseworker and the only other one at [[council:1|Rutland]] is [[professional:2|Craig]]. Nobody survives [[professional:2|Craig]]. So nothing about us, please, disguised or not, and not what I said about [[school:1|Gunthorpe Lodge]] either. Sorry to have wasted your time.

%% signature
Ros T

