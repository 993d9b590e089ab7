+++
id = "k-042"
channel = "email"
from_name = "Gülay A"
from_addr = "gulay.a@example.net"
subject = "What the interpreter told me"
date = "2014-01-12T20:25:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"They've asked two schools already, before today, and she would like me to tell you that they're asking now.\""
+++
Hello, it's my daughter's friend who writes the English, thank you [[parent:1|Selin]].

[[professional:1|Deniz]] Bey sat next to me in every meeting for a year. The hospital sends him, [[health:1|Homerton]]. He doesn't take sides, he's not allowed, he'll say "I am only a pipe, madam, words go through." [[professional:2|Tanya]] talks, he says it in Turkish. I talk, he says it in English. [[child:1|Eren]] draws on his trousers.

In November [[professional:2|Tanya]] said a long thing and [[professional:1|Deniz]] Bey did not say it. He looked at her. She said "go on". So he said to me: "They've asked two schools already, before today, and she would like me to tell you that they're asking now."

That's the bravest thing I ever saw from a pipe.

After this another interpreter came. [[child:1|Eren]] cried and wouldn't draw. My husband's sister, [[parent:2|Sevgi]], has a kebab shop in [[place:1|Dalston]] and no fear; she asked Mr [[professional:3|Okonjo]] in front of all the governors where is our [[professional:1|Deniz]]. He said as headteacher he couldn't comment. And [[council:1|Hackney]] wrote us that the man "exceeded his role".

I don't want he has more trouble. Please take away his name, and [[child:1|Eren]]'s, and the shop. [[school:1|Amhurst Mill School]] you can leave, I'd like that they see it.

%% signature
Gülay

