+++
id = "cc-064"
channel = "forum-post"
from_name = "HistorianOfWoe"
from_addr = ""
subject = "Why it keeps happening"
date = "2015-06-18T12:34:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Long post, skip if you like.

I've read every story on here since 2011 and I've begun to see a shape. It isn't wicked people. It's that the same office pays for the help and decides who needs it. Put anyone in that chair and within a year they'll be asking the therapist whether "weekly" mightn't be "regular". Within two they'll have a standing meeting where it's all settled in advance. Within three nobody remembers that there was ever another way, and the parent who asks to see the paperwork looks like a troublemaker.

Look at what people post: files go missing, but never the helpful ones. Notes get to tribunals by a side door. Heads get a quiet word. You'd think that there was a manual. There isn't, there doesn't need to be, it's what water does on a slope.

So what'd change it? Split the money from the decision. Make every request to alter advice a matter of record. Give the parent the draft first, by law, with fourteen days. None of it costs much.

I've no axe to grind, before anybody asks. Mine had a statement in the nineties when you rang a man called Ken and Ken sorted it. I know how lucky that was. Bring back Ken.
