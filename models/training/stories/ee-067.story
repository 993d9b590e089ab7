+++
id = "ee-067"
channel = "forum-post"
from_name = "e8_mama_of_3"
from_addr = ""
subject = "Re: do the nhs and the LA talk to each other behind closed doors??"
date = "2020-02-06T22:44:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "She said her lead and the principal ed psych have a monthly sit-down where they settle between them how many autism ones will come through before April, because every one is a place somebody's got to pay for."
+++
Yeah they do hun. We're Hackney. My daughter's clinic lady did the ADOS in the room with me, scored it, told me straight it's autism, no question. Two weeks later she's all "we feel it's attachment". I asked what changed init. She said her lead and the principal ed psych have a monthly sit-down where they settle between them how many autism ones will come through before April, because every one is a place somebody's got to pay for. She said it like it was normal!! Like booking a hall. She didn't say nobody made her rewrite nothing, she said they "come to a shared view". I'm shook still.
