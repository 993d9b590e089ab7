+++
id = "t-042"
channel = "email"
from_name = "Typed by Lisa for Nanny Brigid"
from_addr = "lisa.t@example.org"
subject = "For [[child:1|Johnny-Boy]]"
date = "2014-08-31T15:55:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "There's nine things wrong in it. They've Margaret down as dead."
+++
This is [[parent:1|Lisa]] doing the typing; every word is my mother-in-law's. She doesn't read, but don't mistake her.

"Put down that he's called [[child:1|John]] for his grandfather and [[child:1|Johnny-Boy]] so we'd know which. Put down he has the fits. [[parent:2|Margaret]] had him at the [[health:1|PRU]] and there was a bad cord.

"Now there was a young one from [[council:1|Bromley]], [[professional:1|Tilly]], and she sat in my trailer on [[place:1|Star Lane]] and I gave her ham. She wrote after that we were moving on. Moving on where? I'm in [[place:2|St Mary Cray]] since before she was born. They gave his seat at [[school:1|Poverest Hill]] to another child over that. [[child:2|Nathaniel]], the boy's called, and I wish him no harm.

"Mr [[professional:2|Ebdon]] at [[school:1|Poverest]] was good. He said [[professional:1|Tilly]] had it from [[professional:3|Shaun]] in Traveller Education and [[professional:3|Shaun]] had it from a list. I went down to [[professional:3|Shaun]] and he'd not look at me. [[parent:3|Miley]] held me back.

"[[org:1|Crossways]] got us the paper. Sister [[professional:4|Assumpta]] read it out to me twice. There's nine things wrong in it. They've [[parent:2|Margaret]] down as dead. She's sitting here, say hello, [[parent:2|Margaret]]."

She did say hello.

What I'd add for myself is this. I married in. I can read any form you put in front of me and I still can't get a straight answer, so what chance has she got? I asked for it to be read to her, out loud, at a kitchen table, by the person who wrote it. They said it wasn't something they offered. They offered large print.
