+++
id = "cc-069"
channel = "forum-pm"
from_name = "firsttimer09"
from_addr = ""
subject = "how do i"
date = "2018-04-25T20:31:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
hiya just wondering how do you go about asking the council for all your childs records? is there a form and do you have to pay, and how long have they got? also can they black bits out? nothings gone wrong im just getting ready for annual review in june. ta x
