+++
id = "gg-028"
channel = "email"
from_name = "Alan Rudge"
from_addr = "alanrudge@example.com"
subject = "Your article"
date = "2013-05-30T10:05:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I read the article about parents and reports. I've a son of thirty now so it's all behind us, but may I say that it's not a new thing and it isn't always malice. In our day nobody saw any reports, it wasn't thought of, you got a letter with a bus time on it. My own view is that if the law said the parent gets the thing first, full stop, with a week to answer, then ninety per cent of your letters would dry up. The people who write them are mostly young and frightened of their manager. I was a school governor for nine years and I never once saw anyone sit down meaning to do a family harm. I did see a lot of people wanting to get home. If a council can text me about my bins it can text a mother to say her child's been talked about. That's all I wanted to say, keep it up. You may print this in the newsletter if you have one.

Alan Rudge, Ludlow
