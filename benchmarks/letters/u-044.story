+++
id = "u-044"
channel = "email"
from_name = "Bright Owls Tuition"
from_addr = "hello@brightowls.example.com"
subject = "Parents in [[place:1|Cardiff]], [[place:2|Barry]] & [[place:3|Penarth]]: 20% off ALN tuition"
date = "2022-09-06T07:05:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Is YOUR child falling behind with reading? Don't wait and hope!

Hi, I'm [[professional:1|Barry Skye]], founder of [[org:1|Bright Owls]]. From our sunny rooms on [[place:4|Cowbridge Road East]] we've helped HUNDREDS of learners find joy in maths again.

★ "[[professional:1|Barry]] worked magic with my daughter." – Mrs. [[parent:1|Cerys A.]], [[place:2|Barry]]
★ "Ask for [[professional:2|Mercy]], she has a gift!" – [[parent:2|Imran]], [[place:3|Penarth]]

Autumn places WILL go fast. Call [[contact:1|029 2018 0734]], message [[contact:2|@brightowlscdf]] or book at [[contact:3|www.brightowls.example.com/autumn]] and quote OWL20.

You are receiving this because you, or somebody like you, once visited a website.
