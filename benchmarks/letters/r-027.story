+++
id = "r-027"
channel = "email"
from_name = "Kit Ogunleye-Ross"
from_addr = "kit.or@example.org"
subject = "Can I be of use?"
date = "2021-06-08T12:00:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Hello there,

I'm a retired court clerk in [[place:1|Hexham]] and have time on my hands. My
neighbour [[parent:2|Fern]] sent me your page. I could proof-read letters, sit with
people while they ring [[council:1|Northumberland]], or make tea. My goddaughter,
[[child:1|Mabli]], went through the mill at [[school:1|Tyne Meadows]], so I know the ropes,
though that's for her mum [[parent:3|Cerys]] to tell. [[professional:1|Angus Bell]], late of
[[org:1|Bell Rutter Solicitors]], would vouch for me; so would Canon [[professional:2|Joan]] at
[[org:2|St Aidan's]]. I'm free any day but Thursday: [[contact:1|01632 960 702]].

%% signature
Kit
