+++
id = "ff-031"
channel = "email"
from_name = "Marcus Bright"
from_addr = "marcusbright@example.com"
subject = "Tribunal papers, Walsall"
date = "2022-03-31T12:12:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Full GP printout, mine, back to 1994, sent in by Walsall as \"family background\", and the surgery swear blind they thought I'd signed."
+++
Quick one from a bus driver. Judge asks if we've any questions on the bundle. I've got one, says I, what's my vasectomy doing in it? Full GP printout, mine, back to 1994, sent in by Walsall as "family background", and the surgery swear blind they thought I'd signed. I've signed nothing since the mortgage. Dead silence, then the judge says "Mr Bright, I have wondered that too". Lad got his school. I still can't look the receptionist in the face.
