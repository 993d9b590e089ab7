+++
id = "jc-011"
channel = "email"
from_name = "Tariq Mahmood"
from_addr = "t.mahmood@example.org"
subject = "[[council:1|Bradford]], our daughter, and a phone call"
date = "2017-03-15T21:02:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = "2017-05-08"
[[evidence]]
category = "school-approached"
quote = "He had been waiting in the office when Bradford Council rang Philippa and told her to say that the provision was full if \"the Mahmoods\" named it."
+++
Assalamu alaikum / good evening,

My daughter [[child:1|Hafsa]] is deaf. So is my wife [[parent:1|Rukhsana]]; my eldest, [[child:2|Bilal]], and I hear. [[child:1|Hafsa]] moved up from [[school:1|Manningham Vale Infants]], where Miss [[professional:1|Khatun]] signed beautifully, to [[school:3|Manningham Vale]] juniors across the yard, where nobody did.

We found a placement ourselves. [[school:2|Aire Bank School]] has a resourced provision run by [[professional:2|Philippa Stead]]. We visited, with [[child:2|Bilal]] interpreting for his mother, and Mrs [[professional:2|Stead]] said she had two seats for September. "We would love to have [[child:1|Hafsa]]," she told us. [[professional:3|Yvonne]], our teacher of the deaf, was with us and nearly danced.

Eight days later Mrs [[professional:2|Stead]] could not look at [[professional:3|Yvonne]]. No seats. It was [[parent:2|Imran]], my cousin, who drives the minibus for that school, who told me why. He had been waiting in the office when [[council:1|Bradford Council]] rang [[professional:2|Philippa]] and told her to say that the provision was full if "the [[parent:3|Mahmoods]]" named it. The caller was [[professional:4|Colin Raistrick]]. [[parent:2|Imran]] knows the voice because Mr [[professional:4|Raistrick]] does the transport contracts too.

I asked [[professional:4|Colin]] straight. He denied. I asked [[professional:2|P. Stead]] by letter. She answered with three lines written, I think, by somebody else. [[professional:3|Yvonne Clegg]] has been told by her manager not to speak to us outside of school.

Miss [[professional:1|Khatun]], may Allah reward her, comes on Saturdays for nothing, and has taught [[child:2|Bilal]] more signs in a month than I have learned in ten years.

Our hearing is on [[date:1|8 May]]. After that day please use it, but without names. [[parent:2|Imran]] has four children and needs his job.

%% signature
Tariq Mahmood

