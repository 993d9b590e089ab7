+++
id = "y-003"
channel = "forum-pm"
from_name = "GinAndLaminating"
from_addr = ""
subject = "the dossier thread - didn't want to put this on there"
date = "2014-10-02T23:17:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"We've had the numbers taken off us, it's 'opportunities for' now.\""
[[evidence]]
category = "report-change-requested"
quote = "a yellow sticky on the page with dyslexia on it and on the sticky, in biro, \"can we lose this? thx R\""
+++
Hiya, saw your post in SN Children. I'm [[contact:1|GinAndLaminating]] on here but a couple of mums at school know that so PM only pls.

DD2 = [[child:1|Zaynab]], Y5, SLI and (we think) dyslexia. [[council:1|Leeds]]. Still on a statement, they're "converting" us.

1. SALT, [[professional:1|Jo Birtwhistle]], lovely, let me sit next to her while she typed. She'd got "40 mins x 2 weekly" on the screen. Then she sighed and deleted it. I said what you doing?? "We've had the numbers taken off us, it's 'opportunities for' now." Who by? She rolled her eyes at the ceiling, ie upstairs.

2. EP. He dropped his report off himself on his way home to [[place:1|Otley]], and whoever stuffed the envelope had left the office copy in with it. So there's a yellow sticky on the page with dyslexia on it and on the sticky, in biro, "can we lose this? thx [[professional:2|R]]". [[professional:2|R]] would be [[professional:2|Rosalind Keay]] who is the SEN officer. To his credit he didn't lose it. I rang him and he said "I'd rather you hadn't seen that, but I'm quite glad you have".

I've a photo of the sticky! DH says I'm like Columbo.

What I don't know is whether they do it to everyone. My mate at [[school:1|Kirkstall Vale]] swears her lad's file went walkabout, but that's hers to tell.

Happy for it to go in w/o names or the school, just say "a mum up north". [[child:1|Zay]] is the only [[child:1|Zaynab]] in her year so def not her name.
