+++
id = "z-017"
channel = "email"
from_name = "Margaret Doran"
from_addr = "margaretdoran6@example.com"
subject = "[[child:1|paddy joe]]s file"
date = "2020-11-12T19:02:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied", "false-information"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "subject-access-failure"
quote = "it only come in September and its got no pages 5 to 22"
[[evidence]]
category = "access-denied"
quote = "the girl said I could be told it but I couldnt have it wrote down"
[[evidence]]
category = "false-information"
quote = "They have him down as no fixed abode and never schooled."
+++
Its my cousin [[parent:1|Kathleen]] typing this as I dont write. [[child:1|Paddy-Joe]] is 8 hes deaf one side.

They have him down as no fixed abode and never schooled. We are on that pitch at [[place:1|Twentypence Drove]] sixteen years and he got a cup off [[school:1|Cottenham Lode Primary]] for attendance.

I asked [[council:1|Cambridgeshire]] why the panel turned him down and the girl said I could be told it but I couldnt have it wrote down. Why not.

[[parent:1|Kathleen]] done the form for his records in February, it only come in September and its got no pages 5 to 22.

Leave it lie till after my daughters wedding then ring me [[contact:1|07700 900 664]]

%% signature
Margaret
