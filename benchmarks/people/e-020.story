+++
id = "e-020"
channel = "email"
from_name = "tiff"
from_addr = "tiffx.blanchard@example.net"
subject = "my brother"
date = "2018-09-30T19:59:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "hull council put in his thing that mums an alcoholic, shes got MS, she falls over cos of MS."
+++
Im 16 and its my brother [[child:1|Connor]] who has sen not me, mum cant write this cos her hands. [[council:1|hull council]] put in his thing that mums an alcoholic, shes got MS, she falls over cos of MS. It was Mr [[professional:1|Garside]] at [[school:1|Newbridge Road Academy]] who said it first, he saw her fall at sports day. then the ed psych [[professional:2|annabel]] wrote it like it was true. [[child:1|Con]] is 8 and he asked me is mum drunk. we live off [[place:1|holderness road]] so everyone knows now. can you do something or is it just a website

%% signature
tiff blanchard

