+++
id = "ff-067"
channel = "email"
from_name = "Gethin Probert"
from_addr = "g.probert@example.com"
subject = "My experience, for what it is worth"
date = "2013-08-15T10:12:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
I read the appeal for stories and hesitated, because I'm not sure ours is what you want, but you did say to send it anyway.

Our boy Macsen has Down's syndrome. Powys took twenty-two months over his statement. The hours were halved on the day it was issued, the bus escort was withdrawn by text message, and at one review the deputy head referred to him, in front of us, as "that one". He was excluded from the school photograph. I wrote eleven letters, of which two were answered, both wrongly.

As to reports, which I understand to be your main interest: the psychologist sent hers to us first and waited three weeks. There was a mistake about his hearing, we said so, she altered it the same day and rang to apologise. We signed the form for the hospital and the school to speak to one another, and I was glad that they did. When we asked for the file it came in nineteen days with nothing blacked out bar another child's surname. My wife's cousin in Hereford had a shocking time with leaked papers, but that is for her to tell.

So there it is. They were slow, mean and rude, and honest with it.

Gethin Probert, Builth
