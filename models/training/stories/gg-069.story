+++
id = "gg-069"
channel = "email"
from_name = "Zoe Tranter"
from_addr = "zoetranter@example.com"
subject = "school place"
date = "2014-06-25T07:48:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He said Telford had been on to him twice that week, once to tell him about the other parents who'd regret it and once about his own budget."
+++
Hiya, typing this on the bus. We got told in May that Hollyfield had "withdrawn" their offer for Alfie. I'd only had the nice letter a fortnight before. So I went up there. The head's a decent bloke, he said it wasnt the school that had gone off him. He said Telford had been on to him twice that week, once to tell him about the other parents who'd regret it and once about his own budget. We never knew a thing about it. Alfie's got the bus pass and everything, hes been practising the number. Please dont put his name
