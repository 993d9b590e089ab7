+++
id = "gg-010"
channel = "email"
from_name = "Meera Pillai"
from_addr = "meera.pillai@example.com"
subject = "Our experience, Leicester"
date = "2020-02-27T20:44:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She said the lady from the city had already been to see them with a file, and had left them in no doubt that it was a school for another kind of child."
[[evidence]]
category = "no-chance-to-correct"
quote = "It came back to us in the same envelope with a sticker, \"comments not accepted at this stage\", and on the telephone we were told there isn't any other stage."
+++
Dear Campaign,

My husband and I have one daughter, Anjali, who is four, and she has Angelman syndrome. She'll start school this September.

We made a list of five schools. We visited four, and Leicester's officer arranged two of them. All of that was with us knowing. The fifth is a small one over the border in the county, and it was our favourite. We had not told anybody about the fifth except by writing it on the preference form. When we telephoned to book, the secretary said, "Oh, but haven't you been told?" I asked what. She said the lady from the city had already been to see them with a file, and had left them in no doubt that it was a school for another kind of child. My husband got on the extension. The secretary then said perhaps she had got muddled with somebody else. There are not, I think, two Anjalis with Angelman's.

The other matter is the nursery's report for the assessment. We were given it with time to read it, seven days. It's honest and we agreed with nearly all. There was one paragraph about feeding which was out of date, since she'd had the tube removed in November. It was true when they wrote it. We wrote a page with her dietitian's letter attached. It came back to us in the same envelope with a sticker, "comments not accepted at this stage", and on the telephone we were told there isn't any other stage.

So we have a child who can eat dhal with a spoon, and a plan for one who can't.

Please do not publish our names. With thanks for what you're doing,

Meera Pillai
