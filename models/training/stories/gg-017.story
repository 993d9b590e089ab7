+++
id = "gg-017"
channel = "email"
from_name = "Claire Bowdler"
from_addr = "claire.bowdler@example.com"
subject = "Not sure this counts"
date = "2018-11-08T20:20:00+00:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello, I've been meaning to write but I'm honestly not sure mine is the kind of thing you want. I'll tell you and you can decide.

Our son is 12 with dyslexia and ADHD. Shropshire. It took us three goes to get an assessment, and they turned down the first two in two lines, though they did send the panel notes when I asked and to be fair you could see what they were thinking. The EP came in, and she sent me her report first and rang me up about it. It had him down as left handed, he isn't, and she changed it that day. The plan is rubbish, it's all "as appropriate", but the OT told me herself that she just doesn't believe in hours, she likes teachers to judge it. Nobody told her to, that's her.

There was a meeting in September that I didn't go to, because I'd had enough by then and my mum was in hospital. They sent me the minutes.

A friend of mine in Powys had her whole file left in a cafe. That's dreadful but it's hers to tell.

So what's my complaint? I suppose that they did it all by the book and my son still can't read a bus timetable. Is there a box for that? If there is, put me in it, no names.

Claire
