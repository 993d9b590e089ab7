+++
id = "gg-004"
channel = "email"
from_name = "Sarah-Jane Maddocks"
from_addr = "sj.maddocks@example.com"
subject = "Hereford. The grown-ups table"
date = "2017-04-03T21:31:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She's on something called the Village Hub, with the PCSO, two councillors, the attendance people and the woman from the food bank, and they'd \"had Bethan\" in October and again at Advent, weight and all."
[[evidence]]
category = "access-denied"
quote = "The young man was sorry but \"the rationale isn't a parent-facing document\", and he said it again more slowly when I asked if there was a parent-facing one."
[[evidence]]
category = "false-information"
quote = "The fourth line says that I have a diagnosis of an eating disorder myself, and I have not, I've never had one, I've had a hiatus hernia."
+++
Dear whoever opens these,

I'm a farm secretary, I do other people's VAT. Our daughter Bethan is thirteen. She has anorexia now but it was autism first, and if somebody had listened about the autism I don't think we'd have had the other. That isn't what I am writing about, I've another place to say that.

I'd like to tell you about the professionals' table, that's what they called it to me, as if there'd be a children's one with jelly.

In the autumn term she stopped going in. Everyone was kind. The school held meetings, I went to two and skipped one. CAMHS sent us copies of everything, even the ones that stung. I signed a form so that CAMHS and school could talk, I know I did, and I knew what I was signing. It said "CAMHS, school and GP". It did not say anybody else.

So I was in the Co-op and the vicar's wife put her hand on my arm. She said they'd all been so sorry, round the table. I said, what table, Judith? She's on something called the Village Hub, with the PCSO, two councillors, the attendance people and the woman from the food bank, and they'd "had Bethan" in October and again at Advent, weight and all. It hadn't occurred to her that I didn't know. She's not a gossip; it was the only time she'd ever mentioned it.

That's the one I'm sure of, because I've got it from the horse's mouth.

The second one I'm sure of too. After the new year there was a decision on whether she'd have home teaching. I'd sent in all my evidence and I'd a letter back with the no. I rang to ask what it was they'd gone on, as I wanted to appeal and you can't appeal against nothing. The young man was sorry but "the rationale isn't a parent-facing document", and he said it again more slowly when I asked if there was a parent-facing one. I wrote. Same. My husband wrote, as a man. Same, but quicker.

And then there's what was said on the sheet. I've got a copy of the sheet, by rights, it was sent to us with a cover letter, they didn't hide that. It's headed "Summary for decision makers". It's fairly short. The fourth line says that I have a diagnosis of an eating disorder myself, and I have not, I've never had one, I've had a hiatus hernia. You can see how it might have happened; it begins with an H in somebody's bad handwriting, and they knew about Bethan, and off it goes.

I rang about that one. I was put through straight away to a very senior person and it was struck out the same week, and she asked me if there was anybody who I would like told. I couldn't think. How do you answer that? I said the vicar's wife.

But I noticed in the spring, when the dietitian came, that she didn't want me in the kitchen while Bethan ate. And the school nurse has been asking our little one what Mummy has for breakfast. She told her a hernia, she thought that it was a kind of pastry.

I've laughed about that more than about anything this year. I don't want our names anywhere. I'd be glad for the rest to be read by somebody who could do something.

Yours sincerely
Sarah-Jane
