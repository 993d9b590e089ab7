+++
id = "kc-003"
channel = "email"
from_name = "Blessing O"
from_addr = "blessing.o@example.com"
subject = "Fwd: [[child:1|Precious]]"
date = "2019-03-14T08:02:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Mr Swift said she must not put hours in report because hours has a price and Barking & Dagenham will pay the price"
[[evidence]]
category = "access-denied"
quote = "I asked panel for reason, they say reason is not for parents"
+++
Good morning i am writing from bus sorry for mistake. My daughter is [[child:1|Precious]], 7yrs, she is autistic and every word she says is precious to us. [[child:2|gift]] is her brother, no problem with [[child:2|gift]], thank God, that child is a gift.

The Speech therapist Ms [[professional:1|Joy Price]] was good to us. I am not blaming [[professional:1|Joy]]. But she told me at gate of [[school:1|Roding Park infants]] that her manager mr [[professional:2|swift]] gave instruction. Mr [[professional:2|Swift]] said she must not put hours in report because hours has a price and [[council:1|Barking & Dagenham]] will pay the price. So it was written "swift access to therapy as required". Swift!! We waited from may till december. No joy.

In the church our pastor, pastor [[professional:3|Sunday]], he wrote letter for us. He came every sunday to pray with [[child:1|precious]] and he saw everything. I asked panel for reason, they say reason is not for parents.

Please don't put the name of [[child:1|Precious]] or the church. Only [[council:1|B&D]] put it.

%% signature
God bless you
Sister Blessing
Sent from my Samsung Galaxy

