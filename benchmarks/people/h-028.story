+++
id = "h-028"
channel = "email"
from_name = "Agnieszka Pawlik-Jones"
from_addr = "a.pawlikjones@example.com"
subject = "please take mine out"
date = "2013-09-12T08:05:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Good morning. I sent you our story on [[date:1|2 September]] (about [[child:1|Tymon]] and [[school:1|Elm Tree House]]). Please don't use any part of it, not even without names. My husband's spoken to [[council:1|Wrexham]] and they've settled with us and there's a paragraph saying we won't talk about it. I'm sorry, I know that you'd already typed it up. Could you delete it and let me know when you've done that?

%% signature
Agnieszka

