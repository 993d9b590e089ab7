+++
id = "ee-049"
channel = "email"
from_name = "Colin Stainthorpe"
from_addr = "colin.stainthorpe@example.com"
subject = "RE: RE: Darlo - any news"
date = "2022-02-14T18:31:00+00:00"
html = false
kind = "follow-up"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They've released the file, five month late, and everything that was wrote by the hospital's been took out on the grounds that it's \"third party\", when the only party in it's our Demi."
+++
Hello again, you asked for a nudge when I'd heard from the council about my request. I've heard.

They've released the file, five month late, and everything that was wrote by the hospital's been took out on the grounds that it's "third party", when the only party in it's our Demi. Blacked out her own birth weight, which I know, I was there.

Rest of what I told you stands, don't need to go over it. Still happy for you to use it without names. Thanks for sticking with us, most don't.

Colin
