+++
id = "aa-013"
channel = "email"
from_name = "dan the dad"
from_addr = "dan.the.dad@example.com"
subject = "spreadsheet lol"
date = "2022-03-09T20:15:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Turns out the trust had mailed round a spreadsheet for \"all heads\" and whoever did it had picked the wrong group, so it went to every governor and half the PTA, 212 kids on it with diagnoses and home addresses, no password."
[[evidence]]
category = "discussed-without-consent"
quote = "And it comes out they've had a fortnightly thing about him since Christmas, her and the police school liaison and the trust behaviour man, and I was never rung, never written to, nothing, and his mum neither."
+++
Right so this is how I found out my own kid's business.

I coach under 9s. One of the other dads is a governor at a school across town, not ours, never been ours. He goes "didn't know your lad was on the risk of exclusion list mate". You what? Turns out the trust had mailed round a spreadsheet for "all heads" and whoever did it had picked the wrong group, so it went to every governor and half the PTA, 212 kids on it with diagnoses and home addresses, no password. He showed me it on his phone. Column J was "parental capacity". I got a 2.

Obviously I went in. Head's sweating. I said how's he got onto a list at all, nobody's said a dicky bird. And it comes out they've had a fortnightly thing about him since Christmas, her and the police school liaison and the trust behaviour man, and I was never rung, never written to, nothing, and his mum neither. A fortnightly thing. He's eight. He hid in a cupboard.

He's alright when he's drawing. Give him a pencil and you won't hear from him all day. He's asked for a sketchbook in every single meeting form, and he hasn't got one.

Use my name, I don't care. Everybody's got it on a spreadsheet anyway.
