+++
id = "ee-001"
channel = "forum-pm"
from_name = "leanne_lochee"
from_addr = ""
subject = "please don't use"
date = "2016-05-31T22:59:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hiya, see that thing I sent yous last week about the psychologist and the school? Can you no use it after all please. My partner thinks folk round here would know it's us in two seconds and the school's been dead good since. They've said sorry and he's back full time. I dinna want to rake it up. Thanks for being so nice about it, and good luck wi everything xx
