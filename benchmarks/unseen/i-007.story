+++
id = "i-007"
channel = "email"
from_name = "Non Pritchard"
from_addr = "non.pritchard@example.com"
subject = "[[child:1|Gwion]], 6 oed / aged 6"
date = "2021-11-09T19:14:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Then Mair had word from her team leader, Alwyn Gethin, that advisory teachers in Gwynedd were not to write hours down any more because of the new Act, they were to write \"regular\"."
[[evidence]]
category = "false-information"
quote = "I never agreed any wording and I was not at a meeting on 28 Medi, I was in Ysbyty Gwynedd having Begw."
+++
Helo,

Excuse the English, it comes out stiff when I'm cross.

[[child:1|Gwion]] goes to [[school:1|Ysgol Bro Llechi]] up the valley from [[place:1|Bethesda]], twenty-two children in the whole place. He has a hearing loss both sides and a bit more besides. The teacher of the deaf, [[professional:1|Mair Eluned]], put down in her advice for his IDP that he must have two hours a week from her, in Welsh, plus a radio aid. You couldn't ask for clearer.

Then [[professional:1|Mair]] had word from her team leader, [[professional:2|Alwyn Gethin]], that advisory teachers in [[council:1|Gwynedd]] were not to write hours down any more because of the new Act, they were to write "regular". She told me this in the Co-op car park. I looked in the new Act. It doesn't say that, it says just about the opposite.

So the IDP came home with "regular". I took it to [[professional:3|Rhodri Penri]], the headmaster, who is a fair man. He rang [[place:2|Caernarfon]]. He was told, if you please, that [[child:1|Gwion]]'s mother had agreed the wording at the meeting on [[date:1|28 Medi]]. I never agreed any wording and I was not at a meeting on [[date:1|28 Medi]], I was in [[health:1|Ysbyty Gwynedd]] having [[child:2|Begw]]. It is in their minutes regardless with my name under "present".

Audiology under [[health:2|Betsi Cadwaladr]] have been good as gold, I should say. Miss [[professional:4|Khatun]] there offered to write to them and has.

My husband [[parent:1|Dyfan]] thinks I should let it lie. Well I'm not ashamed of anything, so put our names to it if it helps, only not [[professional:1|Mair]]'s, she has to work with these people.

Diolch o galon

%% signature
Non

