+++
id = "ee-027"
channel = "email"
from_name = "Rose Connors"
from_addr = "rose.connors@example.com"
subject = "appeal, Southend"
date = "2010-11-29T18:44:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The health visitor's book about all of us going back to my mother's time, with my brother's wedding in it and who was fighting, was put in to the judges by the council and no one came to the site to say could they."
+++
Hello I'm a Traveller woman and my niece is writing this for me. We did an appeal for my son for a school. The health visitor's book about all of us going back to my mother's time, with my brother's wedding in it and who was fighting, was put in to the judges by the council and no one came to the site to say could they. The judge lady said she would not look. But it was there on the table and my brother seen it. He don't speak to me since, he thinks I gave it. My son got the school thank God.

Rose Connors, no name please
