+++
id = "aa-050"
channel = "email"
from_name = "Lakshmi Perera"
from_addr = "lakshmi.perera@example.com"
subject = "Wrong girl"
date = "2022-11-08T20:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In our daughter's provision map and in the chronology it says that she was placed on a child protection plan, and that she takes medicine for psychosis; that isn't our child, it has never been our child, she takes nothing but vitamins."
[[evidence]]
category = "insecure-handling"
quote = "Their mother and I met in the car park and exchanged envelopes, hers with our girl's full psychological report, which the trust had put in plain post to the wrong Perera."
[[evidence]]
category = "subject-access-failure"
quote = "After five months the trust replied that they couldn't answer, as they weren't able to tell which papers belonged to which child, and that they regarded my request as closed."
+++
Dear Sir/Madam,

In our daughter's school there are two girls with the surname [[child:1|Perera]]. We're no relation. It is like Smith where we come from.

Since last year somebody has put these two girls into one. In our daughter's provision map and in the chronology it says that she was placed on a child protection plan, and that she takes medicine for psychosis; that isn't our child, it has never been our child, she takes nothing but vitamins. We noticed only because the dinner staff began to watch her with the knives.

Then for two weeks we received that other family's letters and they received ours. Their mother and I met in the car park and exchanged envelopes, hers with our girl's full psychological report, which the trust had put in plain post to the wrong [[child:1|Perera]]. We hugged. What else can two women do?

I asked in writing to see all that is held on her, so as to take the other girl out. After five months the trust replied that they couldn't answer, as they weren't able to tell which papers belonged to which child, and that they regarded my request as closed.

Our daughter is eleven, she has dyscalculia and a very loud laugh. She has begun to laugh less.

The new class teacher at least is kind, and she pronounces it properly. We ask to remain anonymous for the sake of both of the girls.
