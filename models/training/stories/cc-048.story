+++
id = "cc-048"
channel = "email"
from_name = "Bernard Aldous"
from_addr = "b.aldous@example.com"
subject = "Adult daughter, child's file"
date = "2018-10-03T14:00:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "We asked the county for her records with a cheque and two utility bills. The month became three. What then came had been gone over with a marker pen: our own letters to them were blacked out, every line, as though we might be distressed by what we had said."
[[evidence]]
category = "insecure-handling"
quote = "A covering note explained that a box of hers, 2005 to 2011, had been \"disposed of in line with schedule\" the previous spring. She was seventeen in the previous spring, with a live statement."
[[evidence]]
category = "tribunal-disclosure"
quote = "At the hearing we were handed a late supplement: her GP notes, including gynaecology, copied to the panel and both barristers. We had been asked about none of it and would've said no. The GP thought that the county had our signature."
+++
Dear Campaign,

Our daughter Ruth is nineteen, has Rett syndrome and can't speak or walk. My wife and I are her deputies. The question was whether she would stay at her college until twenty-five.

We asked the county for her records with a cheque and two utility bills. The month became three. What then came had been gone over with a marker pen: our own letters to them were blacked out, every line, as though we might be distressed by what we had said.

A covering note explained that a box of hers, 2005 to 2011, had been "disposed of in line with schedule" the previous spring. She was seventeen in the previous spring, with a live statement. These were the years in which she could still use her hands. We've no other record of it but one video.

At the hearing we were handed a late supplement: her GP notes, including gynaecology, copied to the panel and both barristers. We had been asked about none of it and would've said no. The GP thought that the county had our signature. It did not. The judge, a humane man, had it withdrawn, but he had read it.

We were awarded four more years. I do not wish to sound ungrateful. Her keyworker, Denise, plays the ukulele to her daily, and the minibus, after only two complaints, is now the right height.

You may print our names.

Bernard and Judith Aldous
