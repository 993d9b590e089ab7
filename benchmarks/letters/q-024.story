+++
id = "q-024"
channel = "forum-pm"
from_name = "Tin_Whistle_Terry"
from_addr = ""
subject = "I can type, if that's any help"
date = "2013-06-11T16:16:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
I've no story for you. Our [[child:1|Rose]] is forty now and when she was small there weren't any reports to leak, there was just the Mother Superior. But I was a shorthand typist in the Army and then a court clerk at [[place:1|Warrington]] and I've got all day. If you have people sending in handwriting, or photographs of papers, or half an hour of crying on a tape, I'll type it for nothing and I'll not breathe a word. I also have a shredder.

My wife [[parent:1|June]] proofreads, she's a terror for a comma. We're free from the middle of June, bar Thursdays, when it's the whistle group at [[org:1|St Wilfrid's Parish Club]]. E-mail's [[contact:1|terryandjune.w@example.net]] and before you say it, yes, we've heard that one.
