+++
id = "gg-049"
channel = "email"
from_name = "Kim Dearden"
from_addr = "kim.dearden@example.com"
subject = "respite form"
date = "2011-02-09T14:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "She'd got a sheet about a non-walking girl of sixteen who's tube fed and \"known to self-harm\", Jodie's name and Jodie's photo on it, and it was from the school nurse, who's never laid eyes on her as far as I know."
[[evidence]]
category = "discussed-without-consent"
quote = "And when I next went in, the head of sixth form came out with \"I said at the meeting it'd do you good to have a break\", and put her hand over her mouth."
+++
Hi, this was Derby, two years back.

My daughter Jodie's 16 with severe learning difficulties. We were going for a weekend a month at the respite house. The social worker filled the form in with me at my kitchen table and read it all back to me, lovely, I signed it. So I knew what it said.

When we went for tea there, to look round, the manager kept on about hoists. Jodie walks. Jodie runs, she could go for England. I said why are you on about hoists? She'd got a sheet about a non-walking girl of sixteen who's tube fed and "known to self-harm", Jodie's name and Jodie's photo on it, and it was from the school nurse, who's never laid eyes on her as far as I know. She tore it up when I'd done laughing. She was a good sort.

I put it down to a muddle. But the school nurse wasn't part of it. The respite wasn't anything to do with school, I hadn't told school, as I'd had a disagreement with them and I didn't want them knowing my business. And when I next went in, the head of sixth form came out with "I said at the meeting it'd do you good to have a break", and put her hand over her mouth. I let her stand there with it.

We got the weekend. It's been a life saver. I'm not after anyone's blood, I'd just like to know who else has been having meetings about whether I need a break.

No names please.

Kim
