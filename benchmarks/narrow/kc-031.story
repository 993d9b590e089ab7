+++
id = "kc-031"
channel = "email"
from_name = "holly"
from_addr = "hollybush_90@example.net"
subject = "please read"
date = "2023-10-02T19:27:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "what it was, nurse and major and some guy from lancs had sat down in june and talked about taking him off roll and i had no idea, none"
[[evidence]]
category = "insecure-handling"
quote = "i also got 12 pages of another kid, called storm, with his address and his dads name"
+++
hi there im [[parent:1|holly]] from [[place:1|preston]], mum to [[child:1|preston]] (no he wasnt named after it, long story, well ok short story he was conceived there) and [[child:2|sage]] and [[child:3|basil]] the twins. jokes about herbs are welcome, everyone else has had a go

[[child:3|basil]] has the ehcp. he's 7, non verbal, pica, eats soil, eats the herbs off the window as well, sage, basil, he doesnt mind. [[school:1|ribble mount academy]] have had him on half an hour a day since may. half an hour. by the time ive parked

[[professional:1|nurse]] is the name of the deputy which caused a right mix up, because the school nurse is called [[professional:2|major]] and there was an email saying "[[professional:1|nurse]] to speak to [[professional:2|major]] re mum" and i got it in my subject access and thought the army was coming. what it was, [[professional:1|nurse]] and [[professional:2|major]] and some guy from [[council:1|lancs]] had sat down in june and talked about taking him off roll and i had no idea, none

i also got 12 pages of another kid, called [[child:4|storm]], with his address and his dads name, in the middle of [[child:3|basil]]'s. i rang the office and the girl goes oh dear, a storm in a teacup tho isnt it. is it? its not my teacup

i handed [[child:4|storm]]'s back to his mum at the gate in a asda bag. she's called [[parent:2|dawn]] and she went white. we're mates now

say what you like just not the kids

%% signature
hol x

