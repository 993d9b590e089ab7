+++
id = "h-001"
channel = "email"
from_name = "Hodan A"
from_addr = "hodan.a@example.com"
subject = "[[child:1|zakariye]]"
date = "2017-11-08T00:52:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "in the paper for the panel they put no english at home and mother did not come to meetings. i am an interpreter, english is my job."
[[evidence]]
category = "access-denied"
quote = "cardiff council said panel minutes are \"not available to parents\", full stop"
+++
i write short because the baby is sleeping on my arm. my son [[child:1|zakariye]] is 6, he is at [[school:1|tanyard lane primary]] in [[place:1|cardiff]]. in the paper for the panel they put no english at home and mother did not come to meetings. i am an interpreter, english is my job. every meeting i came, mrs [[professional:1|bowen]] in the office has my name in her book. so i ask for the minutes. [[council:1|cardiff council]] said panel minutes are "not available to parents", full stop, no reason. we call him [[child:1|zaki]]. the boy in that paper is not [[child:1|zaki]], i dont know whose boy he is

%% signature
hodan

