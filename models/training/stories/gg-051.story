+++
id = "gg-051"
channel = "email"
from_name = "Hannah Odukoya"
from_addr = "hannah.odukoya@example.com"
subject = "is there a time limit"
date = "2022-03-03T12:10:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, quick question. I want to ask Southwark for everything on my twins but I've never done one. Is it one month or forty days? And do I ask the school separately or does the council have to get it off them? My friend's took a year and half of it was black ink and I don't want that. I have not sent anything yet. Also can they send it by email, I don't trust the post in our block. Thank you, Hannah
