+++
id = "jc-026"
channel = "email"
from_name = "Delyth"
from_addr = "delyth.m@example.com"
subject = "ffeil [[child:1|Steffan]]"
date = "2017-09-07T13:03:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Half of it blacked out, even my own husband's name, and the whole of Dr Anwen Rees's letters missing."
+++
Helo, quick one in my lunch. Asked [[council:1|Ceredigion]] for [[child:1|Steffan]]'s file in May. They gave me a disc. Half of it blacked out, even my own husband's name, and the whole of Dr [[professional:1|Anwen Rees]]'s letters missing. I know they exist, [[professional:1|Anwen]] copied me in from [[health:1|Bronglais]]! [[professional:2|Dylan]] in the office said that's how it came off the system. [[parent:1|Hefin]] (the blacked out husband) went in and asked Mr [[professional:2|Jenkins]] to say his name aloud. [[professional:2|Dylan]] laughed, fair play. [[child:2|Cadi]]'s headmistress, Mrs [[professional:3|Bevan]], has the letters. So [[professional:3|Eleri Bevan]] can see them, and I can't.

%% signature
Delyth

