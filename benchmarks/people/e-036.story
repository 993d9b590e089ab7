+++
id = "e-036"
channel = "email"
from_name = "Carys Mostyn"
from_addr = "carys.mostyn@example.com"
subject = "please take mine down"
date = "2019-07-01T16:31:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Please don't use what I sent about [[child:1|Osian]]. His dad, [[parent:1|Rhodri]], has seen it and thinks it'll come back on us with [[council:1|Denbighshire]], and [[professional:1|Mererid]] who I mentioned has been good to us lately. Can you delete the email too, and the photo of the letter. Sorry to mess you about, I know it was weeks of your time.

%% signature
Carys, Rhuddlan

