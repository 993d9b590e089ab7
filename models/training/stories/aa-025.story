+++
id = "aa-025"
channel = "email"
from_name = "Mrs P Vadgama"
from_addr = "mrs.p.vadgama@example.com"
subject = "Occupational Therapy - please help"
date = "2020-01-30T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She was telling me council gentleman had returned it to her saying please take out the programme and write instead \"school to monitor\", then only it would be accepted for the plan."
[[evidence]]
category = "quantifying-forbidden"
quote = "She showed me the template from her own department, and in the box it is printed in red: DO NOT ENTER FREQUENCY OR DURATION."
+++
Respected Sir/Madam,

Kindly excuse if I am writing to wrong department.

My son is having six years. He is having cerebral palsy, right side. The OT madam came two times to school and one time to home and she did very thorough work, with measuring tape and all.

First report she gave to me in hand. It said daily programme and adapted chair. After three weeks I received a second one, same date, same signature, but daily programme was gone. I asked madam. She was telling me council gentleman had returned it to her saying please take out the programme and write instead "school to monitor", then only it would be accepted for the plan. She was having small children herself, she cannot lose the job.

I said to her, madam, at least put how many sessions. She showed me the template from her own department, and in the box it is printed in red: DO NOT ENTER FREQUENCY OR DURATION. Printed! So no one is even having to say it.

In school he sits on ordinary chair with two cushions. He is sliding off. The children are helping him up, they are very sweet children.

My husband says do not make noise, we are new here. But my son is not new, he was born in this hospital only. I am requesting you to guide us what to do next.
