+++
id = "jc-042"
channel = "email"
from_name = "Priya Venn"
from_addr = "priya.venn@example.net"
subject = "can you use something that happened to a friend?"
date = "2021-11-03T10:27:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, it isn't my story, it's [[parent:1|Claudia]]'s. Her son [[child:1|Otis]] and my [[child:2|Rohan]] are at [[school:1|Emmbrook Lea]] together. She's had a dreadful time with [[council:1|Wokingham]] and a man called [[professional:1|Howard]], and with Dr [[professional:2|Messenger]] as well, but she's too worn out to type. Could I send it for her? [[parent:2|Marcus]] (her husband) is fine with it. [[parent:1|Claudia Brandt]] herself says only if nobody can tell it's Mr [[professional:1|Speight]], because [[professional:1|Howard]] still decides on [[child:1|Otis]]'s transport. [[professional:2|Anita Messenger]] has moved, so she's no worry.

%% signature
Priya

