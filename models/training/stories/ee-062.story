+++
id = "ee-062"
channel = "email"
from_name = "Bernadette Quigg"
from_addr = "bernieq@example.com"
subject = "Re: Thank you and an update"
date = "2012-07-02T13:25:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya,

Just to let you know the Salford thing's ended happy. You'll remember I was worried they'd talk about our Sean without me. They didn't. I got a call from the chair, she moved the date so I could come off my shift, and I was there for every minute. Read the reports the night before and had two of them altered. He's got his place from September.

So don't use what I sent, well, use it if you want but say it came right. I lit a candle at St Joe's for all your other ones.

Bernie x
