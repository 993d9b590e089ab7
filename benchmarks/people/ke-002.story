+++
id = "ke-002"
channel = "email"
from_name = ""
from_addr = "ffion.t@example.com"
subject = "[[child:1|Macsen]]"
date = "2019-10-02T07:41:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said they have been told in Hywel Dda that no therapist is to put a figure on anything that goes to the county."
+++
Bore da. Short one from the bus. [[child:1|Macsen]] is six, [[school:1|Ysgol Glan Rhyd]], and has been waiting on [[health:1|Hywel Dda]] since he was three. In June [[professional:1|Nerys]] played with him on the carpet for an hour and told me he'd need a speech therapist twice a week, no less. The letter says "access to". Rang her. She said they have been told in [[health:1|Hywel Dda]] that no therapist is to put a figure on anything that goes to the county. Mam-gu nearly drove to [[place:1|Carmarthen]] to shout at somebody. [[professional:2|Gethin Pugh]], the ALNCo, just shrugs. Don't print his name please, nor mine.

%% signature
Ffion

