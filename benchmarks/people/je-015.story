+++
id = "je-015"
channel = "email"
from_name = "Ken Lumb"
from_addr = "kenlumb@example.co.uk"
subject = "[[child:1|Joanne]] and the panel"
date = "2009-10-13T19:26:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Clive told me to my face, in the corridor at Halifax with his coat on, that panel decisions were not for parents and neither were the reasons."
+++
Dear Madam

I'm not a great one for writing. Wife died in 2006, so it's me and our [[child:1|Joanne]], fourteen, Down's, and she keeps me right.

[[professional:1|Avril]] has had her since she started at [[school:1|Ryburn Moor High]]. Toilets, dinners, the lot, and learned her to do her own bra after [[parent:1|Margaret]] passed, which I couldn't. Come Easter they said the full time would be halved. I asked who by. The panel, they said. I asked could I see what the panel had wrote down. [[professional:2|Clive]] told me to my face, in the corridor at [[place:1|Halifax]] with his coat on, that panel decisions were not for parents and neither were the reasons.

Our [[parent:2|Stuart]] would have thumped him. He's on the rigs, lucky for [[professional:2|Clive]]. My sister [[parent:3|Doreen]] wrote to the councillor instead, [[professional:3|Arshad]], good lad, he used to deliver our papers, and he asked [[council:1|Calderdale]] and he was told the same: not for councillors neither.

[[professional:1|Avril]] does the other half for nowt. She clocks off at twelve and stops till three. I've told her she mustn't. "Give over, [[parent:4|Ken]]," she says. 

If it helps some other body then use it but not with our names on.

Yours truly

%% signature
K. Lumb

