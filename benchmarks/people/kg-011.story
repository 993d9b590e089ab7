+++
id = "kg-011"
channel = "email"
from_name = "Danuta"
from_addr = "danuta.wrobel@example.org"
subject = "From [[place:1|Margate]], about [[child:1|Szymon]] and [[child:2|Zofia]]"
date = "2018-04-25T13:33:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = "2018-09-01"
[[evidence]]
category = "access-denied"
quote = "She said the reasons of the panel are confidential to the panel and I may have only the result, \"no\"."
[[evidence]]
category = "insecure-handling"
quote = "Another child from Ramsgate, his name Alfie, with his birthday, address and that his father is in prison, all of it stapled behind our son's."
+++
Good afternoon! I found you because of a card in window of [[org:1|Cliftonville Community Kitchen]]. I will try to do it in order.

2010 – we come from [[place:2|Bydgoszcz]], my husband [[parent:1|Grzegorz]], me, and [[child:1|Szymon]] who was 1.
2012 – [[child:2|Zofia]] is born in [[health:1|QEQM]]. Midwife [[professional:1|Sharon]], I remember.
2013 – [[child:1|Szymon]] in [[school:1|Dane Valley Seagulls Nursery]]. They say: he doesn't talk because of Polish. I say: he doesn't talk Polish also.
2014 – [[school:2|St Anselm's Catholic Primary, Margate]]. Teacher Mr [[professional:2|O'Dowd]]. SENCO Mrs [[professional:3|Prentice]]. Same song about Polish, second verse.
2015, [[date:1|3 March]] – Dr [[professional:4|Achebe-Lowe]] from [[health:2|East Kent Hospitals]] says autism. I cried, [[parent:1|Grzegorz]] made soup for two days.
2015, summer – [[council:1|Kent]] refuses to assess. I ask the lady, [[professional:5|Trudy Hammond]], please give me why. She said the reasons of the panel are confidential to the panel and I may have only the result, "no".
2016 – we pay £600 for private psychologist, Mr [[professional:6|Julian Frith]] of [[place:3|Canterbury]]. Second time [[council:1|Kent]] says yes.
2017, [[date:2|9 January]] – draft EHCP arrives. With it arrives, in same envelope, the plan of other boy. Another child from [[place:4|Ramsgate]], his name [[child:3|Alfie]], with his birthday, address and that his father is in prison, all of it stapled behind our son's. I brought it by my own feet to the office, and the lady there was not [[professional:5|Trudy]] but Ms [[professional:7|Gill]], and Ms [[professional:7|Gill]] did not even say thank you, she said "you shouldn't have read this."
2017, autumn – [[child:1|Szymek]] goes to [[school:3|Minster Reach School]], special, taxi 7:40. Driver [[professional:8|Abdul]] plays him Chopin. I am serious.
2018 – [[child:2|Zosia]] is now five and she walks on toes and she hates the jumper. Mrs [[professional:3|Prentice]] says to me "let's not go looking for it". But I go looking.

[[council:1|KCC]] will decide about [[child:2|Zofia]] in summer, so not before September please, and not our names, there are not so many [[parent:2|Wróbel]]s in [[place:1|Margate]].

%% signature
Danuta

