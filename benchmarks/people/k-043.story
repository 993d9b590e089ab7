+++
id = "k-043"
channel = "email"
from_name = "Ailsa Fyfe"
from_addr = "ailsa.fyfe@example.org"
subject = "[[professional:1|Wullie]]"
date = "2018-03-12T14:20:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Whit he'd said was the strap on the chair was done and could they get a new yin; it's doon in the file as the bairn being \"restrained at home\"."
+++
Naebody's said a bad word aboot [[professional:1|Wullie]]. He drove [[child:1|Finlay]] tae [[school:1|Lochty Burn]] six year, kent every one o his noises. Then [[council:1|Angus]] says there's "a concern raised by the driver". [[professional:1|Wullie]] raised nae concern! Whit he'd said was the strap on the chair was done and could they get a new yin; it's doon in the file as the bairn being "restrained at home". I got that fae [[parent:1|Elspeth]], my auldest, she wis in the room for me. Dr [[professional:2|Rennie]] at [[health:1|Whitehills]] just shook her heid

