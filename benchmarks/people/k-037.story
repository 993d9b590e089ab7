+++
id = "k-037"
channel = "email"
from_name = "Sivakumar K"
from_addr = "siva.k@example.com"
subject = "Regarding [[child:1|S. Kavin]], wrong name in EHCP"
date = "2016-05-18T22:37:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "So the boy they describe, sociable, chatty, eldest of three, exists nowhere, and in his name they've refused my son a special school."
+++
Respected Sir/Madam,

With us a father's name goes in front as an initial. So I'm [[parent:1|K. Sivakumar]], my father being [[parent:2|Kandiah]], and my son is [[child:1|S. Kavin]]. I have explained this to [[council:1|Harrow]] four times. They have made him [[child:1|Kavin Siva]], [[child:1|Kavin Kumar]], and one time "Mr [[child:1|S]]".

But the plan itself says [[child:1|Thambi]]. "[[child:1|Thambi]] is a sociable boy." I was puzzled until my wife [[parent:3|Vasuki]] began to laugh. Thambi is only our word for little brother. [[child:2|Kavya]] had been asked "who's this?" and the child answered, truthfully. She is in Year 5 and he in Year 1 at [[school:1|Kenton Weald]].

Who asked? It was [[professional:1|Meena]]. I had supposed that [[professional:1|Meena]] spoke Tamil. She's from [[place:1|Leeds]], she told us when I rang, and her people are Gujarati; she was covering for the educational psychologist who was ill, and had not met the boy but had "triangulated".

So the boy they describe, sociable, chatty, eldest of three, exists nowhere, and in his name they've refused my son a special school.

My father came with us in a tie. He is eighty-one and was a stationmaster. He stood up and enquired which [[child:1|Kavin]] was under discussion. Mr [[professional:2|Brennan]], in the chair, said surely there was just the one. "No," said [[parent:2|Kandiah]], "there is also the one in your papers."

I would like the true one corrected. Thank you for all you are doing.

%% signature
Yours obediently,
K. Sivakumar

