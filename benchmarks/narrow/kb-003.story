+++
id = "kb-003"
channel = "forum-pm"
from_name = "bramblejelly"
from_addr = ""
subject = "your thread"
date = "2010-01-19T22:05:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "her line manager had sent an email round saying no figures in Appendix D, full stop"
+++
Hello, it's me off the statementing thread, the one with the twins and the broken boiler. I used to be [[contact:1|jelly_on_a_plate]] before they moved the boards so you might know that better.

You asked had anyone been told the EP "isn't allowed" to put hours in. Yes. [[professional:1|Moira]], who is ours, lovely, near retirement. She sat on [[child:1|Alfie]]'s beanbag and said her line manager had sent an email round saying no figures in Appendix D, full stop. I asked whose email. She said [[professional:2|Clive Ransome]]'s. This is [[council:1|Cornwall]], in case you hadn't guessed.

I've got it in writing because she is old and doesn't care any more! PM me back or [[contact:2|bramble dot jelly at example dot net]].

