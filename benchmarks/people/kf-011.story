+++
id = "kf-011"
channel = "email"
from_name = "Mrs Sivakumar"
from_addr = "siva.family@example.net"
subject = "My daughter [[child:1|Abinaya]] and the medical letter"
date = "2013-07-02T22:50:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Even then the physiotherapist at Northwick Park has been writing to Templeton every week behind our back, and the two of them have decided together that Abinaya does not need lift key and can be \"encouraged to manage the stairs\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "So five people in five offices have read it, and mother who is carrying the child to the bathroom in the night has not read it."
+++
Respected Sir or Madam,

I am writing this mail with very heavy heart. We are Tamil family, coming to this country before twelve years, and living at [[place:1|Rayners Lane]]. I am having two daughters, elder one [[child:1|Abinaya]], she is thirteen, younger one [[child:2|Oviya]], she is only five. [[child:1|Abi]] is having the muscle weakness disease since birth and she is using wheelchair. But brain is very sharp. She is topper in maths.

All these days school was [[school:1|Nower Park High]] and it was going well only. The PE sir, one [[professional:1|Brennan]], and lab madam [[professional:2|Joyce]], they both were taking so much of care. In February month the new inclusion person joined, name [[professional:3|Templeton]], and from that day itself problem started.

This [[professional:3|Templeton]] has asked me to sign one yellow form for sharing. I told I will ask my husband and come. My husband [[parent:1|Sivakumar]] said do not sign without reading, so we kept it in the pooja room and we did not sign. Till today it is there. I can show.

Even then the physiotherapist at [[health:1|Northwick Park]] has been writing to [[professional:3|Templeton]] every week behind our back, and the two of them have decided together that [[child:1|Abinaya]] does not need lift key and can be "encouraged to manage the stairs". Physiotherapist name is [[professional:4|Dominic]]. He was knowing my child from age three. I have given him sweets on Deepavali. I could not believe it.

How did we come to know? One day [[child:2|Oviya]] was having fever and we went to GP at [[health:2|Pinn Medical Centre]]. There Dr [[professional:5|Lakhani]] turned his computer like this and said, see, this letter is telling [[child:1|Abi]] can climb. I said which letter. He printed it and gave. It is dated [[date:1|22nd April 2013]] and on the bottom copies are there: School, [[council:1|Harrow Council]], Community Paediatrics, GP. Parents name is not there. So five people in five offices have read it, and mother who is carrying the child to the bathroom in the night has not read it.

After that I went to the [[council:1|Harrow]] office in person with my neighbour [[parent:2|Margaret]], who is English lady and retired from bank, so that they will listen. We waited two hours. One officer, [[professional:6|Desmond]], came down with no paper and no pen. He told that the matter is between health and school only. [[parent:2|Margaret]] asked, then why your council is on the copy list? He said he will come back to us. He did not come back to us.

On [[date:2|10/06/13]] [[child:1|Abinaya]] fell on the second landing. Wrist is broken. [[professional:3|Templeton]] sent one card with flowers picture.

I am not wanting money. I want they should say sorry to my daughter and give the lift key. Also that letter should be cancelled in all the places. Kindly advise how to do it, and pardon if any mistakes are there in my writing.

%% signature
Thanking you,
Yours sincerely,
Mrs Kamala Sivakumar

