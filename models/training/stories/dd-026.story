+++
id = "dd-026"
channel = "email"
from_name = "Cath"
from_addr = "cath.and.jo@example.com"
subject = "wrong envelope"
date = "2018-05-13T21:59:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "insecure-handling"]
consent = "anonymised"
hold_until = "2018-06-17"
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time that it got to us, in January, it'd been to the school, the virtual school, the independent reviewing officer, the paediatrician and a woman who does the minibuses, and the school had already taken him out of forest club on the strength of paragraph twelve."
[[evidence]]
category = "false-information"
quote = "Paragraph twelve says that Leo has a history of fire-setting. It's his birth father who set a fire; Leo was asleep upstairs."
[[evidence]]
category = "no-chance-to-correct"
quote = "She replied that she only takes comments on accuracy from \"the commissioning agency\", that we hadn't been on the list for the draft as carers aren't, and that there's no version after final."
[[evidence]]
category = "insecure-handling"
quote = "In March the whole bundle, assessment, our names, our address, the school, a photo of him in his uniform, went in the post to his birth mum's flat. It was meant for us."
+++
Dear whoever reads these,

My wife and I are adopting. The two of them came as foster placements, a brother and sister, he's seven and she's four, and they've both got the sort of start in life that means everything that's written about them is written by about nine people. He's called Leo in this e-mail. He isn't really.

He'd an assessment by the local authority psychologist in the autumn, for a Plan. I'm used to being last to know things by now. By the time that it got to us, in January, it'd been to the school, the virtual school, the independent reviewing officer, the paediatrician and a woman who does the minibuses, and the school had already taken him out of forest club on the strength of paragraph twelve. He loved forest club. He'd made me a mallet.

Paragraph twelve. Paragraph twelve says that Leo has a history of fire-setting. It's his birth father who set a fire; Leo was asleep upstairs. You can see exactly how it's happened, somebody's skimmed the chronology and got hold of the wrong pronoun. I can nearly laugh. It has been copied since into the risk assessment and the health passport, and the club's insurance form.

I thought: easily mended. I've worked in a print shop, you pulp it and run it off again. I wrote to her that same night, saying it's not him, it's his dad. She replied that she only takes comments on accuracy from "the commissioning agency", that we hadn't been on the list for the draft as carers aren't, and that there's no version after final. So it's a fire-setter we're adopting.

And now the bad one. I've put it last since I'm still not right about it.

In March the whole bundle, assessment, our names, our address, the school, a photo of him in his uniform, went in the post to his birth mum's flat. It was meant for us. They had used the old label off the old file. The court had ordered that she wasn't to know where they live. The person who told us was the birth mum herself. She rang the duty line and said, you lot have sent me something I shouldn't have, come and get it. She hadn't told anyone else, and she'd put it in a carrier bag and sat on it, basically. I think about that a lot. She did better by him that day than anyone with a lanyard.

The council paid for new locks. We had a letter saying lessons.

We've the adoption hearing on Sunday 17th June, no sorry, the celebration's the Sunday, the court bit's just before. Could you please leave all this till after the 17th and then no names at all, and no mention of how many mums there are, as in this town that'd be enough.

Cath
