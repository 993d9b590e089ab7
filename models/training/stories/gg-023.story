+++
id = "gg-023"
channel = "email"
from_name = "Joanne Petty"
from_addr = "jo.petty@example.com"
subject = "please take mine out"
date = "2019-06-12T09:15:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, I sent you our story at Easter about the lost file and the wrong school. Please don't use it now, and delete it if you can. Nothing bad's happened, we've come to an arrangement with the council and I've signed that I won't talk about it. Also my son's 16 and he says it's his not mine, and he's right really. Good luck with it all. Joanne
