+++
id = "cc-042"
channel = "email"
from_name = "Yvonne St Clair"
from_addr = "yvonne.stclair@example.com"
subject = "What I was told by three different professionals"
date = "2016-06-30T22:40:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She pointed up at the ceiling, where her managers sit, and said, \"I've been told that if I put another ten in a report I can go and find the money for it myself.\""
[[evidence]]
category = "report-change-requested"
quote = "He'd had the plan co-ordinator on the phone about his own advice, wanting to know if he'd mind losing the paragraph about the hoist and turning \"essential\" into \"desirable\", and when he dithered she e-mailed him a version with it already done, for him to sign."
[[evidence]]
category = "discussed-without-consent"
quote = "There'd been a full afternoon about Micah in the health centre, nine people with name badges, and it seems someone had told the room that Mum had been asked and was too busy. I'd had no call, no letter, nothing. I was at home, two streets away, making a papier-mâché volcano."
[[evidence]]
category = "other-collusion"
quote = "She said that the head of children's therapies and the education lead had come in together with it worked out on one sheet. Health would grade all the under-sevens on the injury list as \"universal\", and in return education would fund the vacant therapy post for another year. Micah was fourth on the sheet."
+++
Dear team,

My son Micah is six. He has a brain injury from meningitis at eleven months. He uses a walking frame, he's partially sighted and he tells terrible jokes. Before I go further I must say that the people who've actually worked with Micah have been, nearly all of them, good, and what I know I know because three of them were too decent to keep it to themselves.

We moved to the borough for the hospital. We were told that there'd be a plan within twenty weeks. It took fifty-four. In that time he had a temporary teaching assistant, then a volunteer, then a rota of Year 6 girls. I've complained about that elsewhere, got a letter of apology and a voucher for a soft play he can't use.

The first professional was the physio. She'd assessed Micah in January and told me across the mat what he needed, daily stretches by somebody trained, and a block of ten with her every term. The paper said "a programme". I asked her what had become of the ten. She pointed up at the ceiling, where her managers sit, and said, "I've been told that if I put another ten in a report I can go and find the money for it myself."

The second was the OT. He's young and I think won't last. He'd had the plan co-ordinator on the phone about his own advice, wanting to know if he'd mind losing the paragraph about the hoist and turning "essential" into "desirable", and when he dithered she e-mailed him a version with it already done, for him to sign. He didn't sign. He went off sick. The plan was issued on the strength of "verbal OT advice", and there's no hoist in it.

The third was the vision teacher, and this is the one that hurts. She said to me in May, "I was sorry that you couldn't be there." Be where? There'd been a full afternoon about Micah in the health centre, nine people with name badges, and it seems someone had told the room that Mum had been asked and was too busy. I'd had no call, no letter, nothing. I was at home, two streets away, making a papier-mâché volcano.

I got her to tell me what was said. She said that the head of children's therapies and the education lead had come in together with it worked out on one sheet. Health would grade all the under-sevens on the injury list as "universal", and in return education would fund the vacant therapy post for another year. Micah was fourth on the sheet. No one in the room had argued. One person had asked about parking.

I'm a bus driver's daughter and I was raised to think if you're polite and bring the right form then the right thing will happen. I've been polite for two years. I have a shelf of forms.

Things that are all right: school dinners, his class teacher (Miss Ogunleye, who made him narrator), the eye hospital, the man who does his splints. His reports have always come to us first and in good time. His notes have never been lost. I mention that because I saw it on your list and I felt almost lucky.

We can't afford a tribunal. I'm told you don't need a lawyer. I'm told a lot of things. If you write about it please don't let it come back on the OT.

Yours sincerely,
Yvonne St Clair
