+++
id = "h-023"
channel = "forum-post"
from_name = "OldHandNotDeadYet"
from_addr = ""
subject = "Re: Information disclosure within the SEN system: your stories"
date = "2013-07-22T21:59:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I've read all nineteen pages of this thread now, and I'd like to say something that isn't a story.

I sat on SEN panels for eleven years, as a parent rep, in an authority I'm not going to name. I don't think that most of what's described here is wickedness. I think it's furniture. The forms have a box for "parents informed Y/N" and someone ticks Y because the form won't print otherwise. Reports go round before the parents have them because there's a van on Thursdays. Nobody ever said "let's not tell the mother". It was just nobody's job to.

Having said that. I'd distinguish between three things that people are lumping together. One, slovenliness, which can be cured with a checklist. Two, the habit of treating a child's information as belonging to whoever paid for it, and that's a matter of law and ought to be cured with a fine. Three, leaning on professionals to write down less than they think. The third one's the rot. You can't see it from outside, since what you get sent looks like an honest report. Nobody who drafted the Act foresaw it, or if they did they kept quiet.

What would I do? I'd make every draft disclosable. Drafts, e-mails, sticky notes, the lot. You'd be astonished how quickly people's wording improves when they think that you might read it.

To [[contact:1|Grumbleweed7]] upthread: keep that draft somewhere fireproof. To [[contact:2|mrs_pepperpot_x]]: no, it isn't your fault, you read what they gave you. To the poster who said we're all paranoid: I was on the inside, love, and I'd say you're not paranoid enough.

