+++
id = "o-004"
channel = "forum-pm"
from_name = "tedistired"
from_addr = ""
subject = "Your message"
date = "2013-06-20T23:31:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Turns out the caseworker (Meleri) had rung the head weeks before to say she wouldn't be suitable and could they please say they were full."
+++
Happy to help but no names please. DD is [[child:1|Lleucu]]. We'd asked [[council:1|Ceredigion]] for [[school:1|Ysgol Maes y Wennol]] in [[place:1|Aberaeron]] and hadn't had an answer. Then I bumped into [[parent:1|Catrin]], whose boy [[child:2|Gethin]] is there, and she told me the place had gone. Turns out the caseworker ([[professional:1|Meleri]]) had rung the head weeks before to say she wouldn't be suitable and could they please say they were full. The head, Mr [[professional:2|Emyr Tudno]], was decent enough to admit it when I went and sat in his office. He'd thought that I knew. They'd twelve on roll and room for fifteen.
