+++
id = "e-016"
channel = "email"
from_name = "Agnieszka Wrona"
from_addr = "a.wrona@example.net"
subject = "Report of psychologist about my son [[child:1|Kacper]]"
date = "2016-05-29T22:49:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "We are Polish, in our home nobody speaks Russian and my grandfather would stand up from his grave to tell them."
[[evidence]]
category = "no-chance-to-correct"
quote = "She wrote that Bristol City Council closes the report on day of sending, and that \"parental views have their own section\", where I should have written this before I saw it."
+++
Good evening!

Sorry for my English, I write with dictionary and with my daughter [[child:2|Zuzia]] who corrects and sighs.

We came to [[place:1|Bristol]] in 2007. [[child:1|Kacper]] is born here, at [[health:1|Southmead]]. He is eight and he stammers and has autism, light. His school is [[school:1|Eastville Meadow Primary]], teacher is Mr [[professional:1|Ben]], children call like this, with first name, for me it was strange.

In March came psychologist from council, pani [[professional:2|Harriet Loxley]]. She talked with [[child:1|Kacper]] twenty five minutes. I have written on hand the time. In report is: "[[child:1|Kacper]] speaks Russian at home". We are Polish, in our home nobody speaks Russian and my grandfather would stand up from his grave to tell them. Also "father absent". [[parent:1|Marek]] drives truck for [[org:1|Gordano Chilled]], Monday to Friday! He is absent like sailor is absent.

I made list of mistakes, eleven, [[child:2|Zuzia]] typed. [[professional:2|Harriet]] answered very politely. She wrote that [[council:1|Bristol City Council]] closes the report on day of sending, and that "parental views have their own section", where I should have written this before I saw it. How can I correct before I see? [[child:2|Zuzia]] says in Polish there is word for this but I cannot send it to you.

Now the speech lady [[professional:3|Manjit]] works with him in wrong way because she thinks about Russian sounds. She showed me cards. I laughed and after I cried in the bus number 24.

You can print. Not our surname and not [[org:1|Gordano]], because of work.

%% signature
Agnieszka W.

