+++
id = "gg-025"
channel = "email"
from_name = "Graham Pickles"
from_addr = "graham.pickles@example.com"
subject = "Who decides what a child needs?"
date = "2012-10-03T22:20:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "There'd been a memo to consultants, he told me, from the medical director after a visit by somebody from education, and hours were now off limits to anyone on the trust's payroll, himself included, and he'd put what he could."
[[evidence]]
category = "other-collusion"
quote = "And out comes a letter from her, dated the same day as theirs, in the same typeface, with the same spelling of \"meningitus\", saying just what the council had said she'd say."
+++
Evening all,

Our Sophie is 9, Calderdale, brain injury after meningitis when she was two. I'll keep it to the two things.

We'd a neuropsychologist at the hospital in Leeds. Very thorough chap. He told us both in clinic what she wanted, fifteen hours of one to one and a rest after dinner. He said I'll put that in. When it came it said "a high level of support". We'd had it in draft, we'd had our fortnight to comment, so I commented. I said you said fifteen. He rang me himself, I respect him for that. There'd been a memo to consultants, he told me, from the medical director after a visit by somebody from education, and hours were now off limits to anyone on the trust's payroll, himself included, and he'd put what he could. "High" was what he could.

Second thing. You'll think I've got a suspicious mind. We asked Calderdale for the fifteen hours and they wrote back that the hospital's view was that she was making the recovery you'd expect and it would come with time. That wasn't his view. So we asked the hospital's outreach nurse, who'd never written a word about Sophie before in her life. And out comes a letter from her, dated the same day as theirs, in the same typeface, with the same spelling of "meningitus", saying just what the council had said she'd say. I taught woodwork for thirty years. I know when two lads have done the one homework.

We're appealing. I've no grumble with the school, they've been grand, they've given her a beanbag.

Leave us out of it by name.

Graham and Sue
