+++
id = "gg-056"
channel = "email"
from_name = "Teresa Malone"
from_addr = "teresa.malone@example.com"
subject = "Physio and a form"
date = "2023-02-14T18:16:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'm not permitted Tuesdays,\" was her answer, \"there was a training day, and a barrister, and we came out of it not permitted Tuesdays.\""
[[evidence]]
category = "false-information"
quote = "Under \"who has the child's care\" someone had put my mum, and under me they'd put \"deceased\"."
+++
Hello,

Our Aoife is four and has spina bifida, and she'll be at the primary in Salford come September. I'm on my own with her and my mum helps.

I'd like to start with a compliment. The continence nurse wrote her report sitting next to me, turned the laptop round and said "is that you?" It was us exactly.

The physio is the same one that we've had since birth and I'd trust her with my life. She wrote "regular input". I laughed and said you've never in your life said regular, you've said every Tuesday. She didn't laugh. "I'm not permitted Tuesdays," was her answer, "there was a training day, and a barrister, and we came out of it not permitted Tuesdays." That's all she'd say and I haven't asked her again. Now the OT put no hours either, but hers is because she wants to see what the building's like first, and she said so, so I don't count her.

The other thing is the front sheet that went to the school. I've seen it because the head went through it with me so that she could get it right. Under "who has the child's care" someone had put my mum, and under me they'd put "deceased". I was sat there. The head and I looked at each other and I said well, I've been tired.

It's been corrected, they were very good. But the reading-book lady has started bringing Aoife a little present, and she hugs my mum. So somebody has still got the old sheet.

Please use it, no names.

Teresa
