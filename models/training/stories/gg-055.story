+++
id = "gg-055"
channel = "email"
from_name = "Siân Probert"
from_addr = "sianprobert@example.com"
subject = "Panel"
date = "2012-03-14T13:02:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Blaenau Gwent turned my daughter down at panel on 6 Feb and the officer told me the reasons were in the minutes and parents can't have the minutes."
[[evidence]]
category = "quantifying-forbidden"
quote = "She said she used to be able to count, before the email came round from her head of service saying numbers are for commissioners."
+++
Quick one on my lunch hour. Blaenau Gwent turned my daughter down at panel on 6 Feb and the officer told me the reasons were in the minutes and parents can't have the minutes. So I don't know why. Her physio doesn't either. I asked her why the report just says Cerys needs "some" hydro. She gave a little laugh. She said she used to be able to count, before the email came round from her head of service saying numbers are for commissioners. You can use my name, I've no secrets left.
Siân
