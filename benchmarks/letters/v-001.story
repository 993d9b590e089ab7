+++
id = "v-001"
channel = "email"
from_name = "Sue Barnett"
from_addr = "sue.barnett61@example.co.uk"
subject = "[[child:1|Chloe]] - secondary transfer"
date = "2010-12-05T19:40:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Hampshire had already rung Marlfield to tell them she wouldn't cope, then sent her papers to two other schools"
+++
Hello, my sister in law passed on your request for examples.

My daughter [[child:1|Chloe]] (10, moderate learning difficulties) goes up next September and we had put [[school:1|Marlfield School]] on the form. I found out on [[date:1|9th November]], by accident, that [[council:1|Hampshire]] had already rung [[school:1|Marlfield]] to tell them she wouldn't cope, then sent her papers to two other schools, [[school:2|Abbotsmead Community]] and [[school:3|St Aidan's]]. The lady in the office at [[school:3|St Aidan's]] said to me "oh is this [[child:1|Chloe]], we've got her file here". Nobody had asked us. The officer was a Mrs [[professional:1|Taylor]] based at [[place:1|Fareham]].

You can use it but leave names out please.

%% signature
Many thanks

Sue Barnett
