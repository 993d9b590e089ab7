+++
id = "ff-050"
channel = "forum-post"
from_name = "MrsMiggins3"
from_addr = ""
subject = "Re: Did anyone tell you about the TAC meetings?"
date = "2011-11-24T21:50:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Head had asked my MIL in \"for the family view\" with the SALT, the nurse and the LA woman, minus the actual family."
+++
<waves> No, nobody told me either. I only know as DS3 (6) came out with "Mummy I saw Granny Pat at school with the talking people". MIL! Head had asked my MIL in "for the family view" with the SALT, the nurse and the LA woman, minus the actual family. She'd had a lovely time and told them all about DH's bedwetting. I'm a barrister's clerk, I can get anybody into a room with anybody, and I couldn't get an invite to my own son. Leaving her off the Christmas list so there's that.
