+++
id = "i-016"
channel = "email"
from_name = "Fenwick, Lorna"
from_addr = "lorna.fenwick@example.org"
subject = "Automatic reply: Your contribution to our collection"
date = "2013-08-19T07:03:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your e-mail. I am on annual leave until Monday [[date:1|2 September]] with no access to messages. For urgent matters about tribunals please contact [[professional:1|Stephen Oduya]] on [[contact:1|01632 960722]] or [[contact:2|stephen.oduya@example.org]]. Parents in the [[council:1|Gateshead]] area should ring the helpline.

