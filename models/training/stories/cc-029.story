+++
id = "cc-029"
channel = "forum-pm"
from_name = "inkstainedwretch"
from_addr = ""
subject = "Three things"
date = "2014-03-27T22:50:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The deaf school's registrar rang me, puzzled, to ask why our LA had asked them, weeks before our request was in, to say they'd no bed in the girls' house."
[[evidence]]
category = "false-information"
quote = "In the working document they had it that DD \"uses speech as her preferred mode\". She's never used speech. They'd copied it out of some other child's, there was a \"he\" in the next line."
[[evidence]]
category = "tribunal-disclosure"
quote = "The LA's bundle had the transcripts in of DD's sessions with the deaf counselling service, which is in confidence, the poster on the door says so. She's 15, no one asked her and no one asked us. The counsellor found out from me."
+++
Three things, I'll number them as otherwise I go off on one.

DD is 15, deaf, BSL first, at a hearing secondary with an interpreter two days out of five. We wanted the deaf school in Derby.

1. The deaf school's registrar rang me, puzzled, to ask why our LA had asked them, weeks before our request was in, to say they'd no bed in the girls' house. They had two. She'd assumed we'd changed our minds. We hadn't even told the LA we were looking, I think DD's hearing-aid man must've said.

2. In the working document they had it that DD "uses speech as her preferred mode". She's never used speech. They'd copied it out of some other child's, there was a "he" in the next line. I'm bound to say it did get taken out when I shouted.

3. The LA's bundle had the transcripts in of DD's sessions with the deaf counselling service, which is in confidence, the poster on the door says so. She's 15, no one asked her and no one asked us. The counsellor found out from me.

She's refusing to see any counsellor, ever. We won, boarding from September, she's signing to the cat she's so happy. I wanted to be happy too, but item 3 sits there.
