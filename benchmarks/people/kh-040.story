+++
id = "kh-040"
channel = "email"
from_name = "Natalia Ionescu"
from_addr = "nat.ionescu@example.org"
subject = "Please take down our story"
date = "2024-05-02T11:18:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hello,

In March I sent you what happened to [[child:1|Luca]] and you were so nice about it, especially [[parent:1|Jill]], who phoned. I have to ask you now not to use it.

[[council:1|Rutland]] is small. Last week Ms [[professional:1|Avery]] from the SEN office stopped [[parent:2|Radu]] at the market in [[place:1|Oakham]] and said she "hoped we weren't thinking of going public". We had told two people. One was [[professional:2|Dominic]], our adviser, and the other is my own mother-in-law, [[parent:3|Doina]], who does not speak English.

[[child:1|Luca]] has a place from September at last. I can't risk it. If you could delete the attachment too, I'd feel better.

I am sorry and I wish you luck,

%% signature
Natalia

