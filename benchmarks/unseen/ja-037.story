+++
id = "ja-037"
channel = "email"
from_name = "Isobel Rutherford"
from_addr = "isobel.rutherford@example.net"
subject = "Two brothers, one report"
date = "2020-03-06T14:11:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They had cut and pasted the two brothers together, so that Drew, who has never lifted his hand to a soul, was down as having broken a boy's tooth."
[[evidence]]
category = "access-denied"
quote = "I have written to Scottish Borders Council for the version that was sent to the Borders General and been told that as an aunt I have no standing."
+++
Good afternoon,

I'm the aunt. My brother [[parent:1|Kenny]] can't write this himself because he has had a stroke, and his wife left, so the two boys, [[child:1|Drew]] and [[child:2|Lewis]], are with me at [[place:1|Hawick]] for the time being. [[child:1|Drew]] is fourteen with an intellectual disability. [[child:2|Lewis]] is twelve and dyslexic, nothing more.

In January I went to a review for [[child:1|Drew]] at [[school:1|Slitrig High]]. Sitting there were Mrs [[professional:1|Pringle]] (support for learning), a psychologist by the name of [[professional:2|Struthers]], and a young social worker who I think was [[professional:3|Mhairi]]. Round came the paper. I had been sent nothing. It began well enough and then on the second side it was all about [[child:2|Lewis]]: his spelling, his scraps in the playground, a thing he'd said to the nurse about his mother. They had cut and pasted the two brothers together, so that [[child:1|Drew]], who has never lifted his hand to a soul, was down as having broken a boy's tooth.

I said, that's the wrong one. [[professional:2|Struthers]] said we would "pick that up outwith the meeting". Outwith the meeting he'd gone for his train.

I have written to [[council:1|Scottish Borders Council]] for the version that was sent to the [[health:1|Borders General]] and been told that as an aunt I have no standing. [[parent:1|Kenny]] signed a mandate, with his left hand, on [[date:1|3/2/20]]. They say the signature doesn't match.

[[child:2|Lewis]] saw it. He wants to know if he's going to have a tooth on his record or if [[child:1|Drew]] gets to keep it. They can both still laugh, thank goodness.

Please use this but with none of our names, and I would prefer that you wrote "a small town".

%% signature
Yours sincerely
Isobel Rutherford

