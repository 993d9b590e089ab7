+++
id = "i-029"
channel = "forum-post"
from_name = "notmycircus5"
from_addr = ""
subject = "Has anybody else had their Parental Contribution rewritten?!"
date = "2014-05-21T10:33:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They have put words in my mouth, signed my name at the bottom in type and sent it to everyone as my parental advice."
+++
Posting under a new name as old one too outing.

DS1 ([[child:1|Harry]], 7, ASD, PDA-ish). [[council:1|Stockport]] MBC. When you ask for a statutory assessment they send you a form for parental views. I spent three weekends on mine. It was nine pages. I even put in a photo.

Got the draft statement last week and at appendix A, where parents' advice is supposed to be, is a typed page and a half I've never seen in my life. It's written as if it's me. "We're happy with the support that [[child:1|Harry]] has at [[school:1|Bramhall Beck]] and feel that he's making good progress". I AM NOT AND HE ISN'T. They have put words in my mouth, signed my name at the bottom in type and sent it to everyone as my parental advice.

Rang the caseworker, [[professional:1|Alistair]]. He was quite breezy. They do "summaries" when it's over two pages because it has to be scanned. And who does the summary? Him. "It's only to help the panel." Asked him for mine to be put back instead. He'll need to check with [[professional:2|Moira Templeton]]. Heard nowt since.

School's on my side btw. His teacher Miss [[professional:3|Yip]] laughed out loud when I read her the good progress bit. [[health:1|Stepping Hill]] paed also says she'd never recognise him from it.

So: has anyone else? Is it even legal? DH says ring the local paper. I'm not doing that, [[child:1|Harry]]'d hate it, but I'm not having that page go in front of a tribunal with my name on it either.

ETA: thanks for all replies. @[[contact:1|sockpuppet_sue]] I've PM'd you

