+++
id = "t-005"
channel = "email"
from_name = "Ruth Beattie"
from_addr = "ruthb.foster@example.com"
subject = "a boy I can't name, so I've changed nothing"
date = "2017-05-22T20:58:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Agnieszka's report was meant to come to his mum"
[[evidence]]
category = "insecure-handling"
quote = "read out where Kacper was living, what his stepfather did and the name of his sister, Zuzia, who's supposed to be at a confidential address"
+++
[[parent:1|Ruth]] here, foster carer, nineteen years, thirty-one children.

[[child:1|Kacper]] came to us at Easter with a bin bag and a drawing of a horse. He's eleven. [[professional:1|Bev]], his social worker, said "bit behind with his English". He isn't behind with anything. He has a developmental language disorder in two languages, and [[professional:2|Agnieszka]], the therapist who took the trouble to test him in Polish, wrote as much.

Now. [[professional:2|Agnieszka]]'s report was meant to come to his mum, who still has parental responsibility and whom I like. [[parent:2|Beata]] cleans at [[health:1|Cumberland Infirmary]] and sees him Thursdays. Instead it went to [[org:1|Solway Placements]], that's the agency I work through, and from there to every carer on their [[place:1|Penrith]] side as a "matching profile". My friend [[parent:3|Glenys]] got it. [[parent:3|Glenys]] fosters two brothers in [[place:2|Shap]], and she rang me and read out where [[child:1|Kacper]] was living, what his stepfather did and the name of his sister, [[child:2|Zuzia]], who's supposed to be at a confidential address.

I told [[parent:2|Beata]]. I thought she ought to know and nobody else was going to. For that I've been called in. [[professional:3|Malcolm]] from the agency, [[professional:1|Bev]], somebody from [[council:1|Cumbria]] on a screen. They minuted that I had "over-shared". Me!

Meanwhile [[school:1|Trinity Moor]] has put him in a bottom set, [[school:2|Newlaithes]] say they'd have taken him if they'd been shown the whole report, and the horse is on our fridge, still waiting for somebody to ask who drew it.
