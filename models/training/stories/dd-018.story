+++
id = "dd-018"
channel = "email"
from_name = "Dean Upcott"
from_addr = "deanupcott@example.com"
subject = "data"
date = "2021-04-27T20:01:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Asked for my lad's records off the council 5th January, month came an went, then they wanted ID, sent ID, then a different ID, then a gas bill, and now they say the clock only starts from the gas bill."
[[evidence]]
category = "insecure-handling"
quote = "While I'm waiting I get an e-mail from them, no password on it or nothing, and it's some other poor kid's psychiatric report with his address and what he's on."
+++
Alright. Short version cos im on my break.

Asked for my lad's records off the council 5th January, month came an went, then they wanted ID, sent ID, then a different ID, then a gas bill, and now they say the clock only starts from the gas bill.

While I'm waiting I get an e-mail from them, no password on it or nothing, and it's some other poor kid's psychiatric report with his address and what he's on. rang to tell em, bloke says "could you just delete that". I said has his mum been told. He says he'd have to ask.

So who's got mine?

Dean
