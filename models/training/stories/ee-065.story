+++
id = "ee-065"
channel = "email"
from_name = "Kwame Ofori"
from_addr = "kwame.ofori@example.com"
subject = "one word"
date = "2019-01-17T07:20:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In all of her papers it is written that she is \"non-verbal\", and that child speaks Twi, English and some Portuguese from the neighbours, she just did not choose to speak to a man in a lanyard."
+++
Good morning. I'm writing on the train to work. My daughter is six, Newham. In all of her papers it is written that she is "non-verbal", and that child speaks Twi, English and some Portuguese from the neighbours, she just did not choose to speak to a man in a lanyard. I told them. I sent a video. They say it'll be looked at next annual review. So for one year she has a picture board and is very rude about it in three languages.

Mr Ofori
