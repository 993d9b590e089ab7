+++
id = "jg-031"
channel = "email"
from_name = "Leanne"
from_addr = "leanne.stobbs@example.com"
subject = "keep till after the hearing please"
date = "2016-01-26T23:08:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "elspeth says moffat was asked by carr at northumberland for two lines saying his needs could be met in mainstream, and sent them back inside the hour."
+++
hi all at the stories page

can you sit on this til weve been to tribunal. our judge lives in [[place:1|hexham]] for all i know

[[child:1|jake]] and [[child:2|jodie]] are twins, 9, both [[school:1|tyne green]]. [[child:2|jodie]] got her plan no bother. [[child:1|jake]]s was turned down, twice. when i asked [[professional:1|elspeth]] (head) why, she said off the record it was the letter. what letter. "from [[professional:2|moffat]]." [[professional:2|moffat]] is the community doctor at [[health:1|hexham general]], saw [[child:1|jake]] when he was 3 and never since

[[professional:1|elspeth]] says [[professional:2|moffat]] was asked by [[professional:3|carr]] at [[council:1|northumberland]] for two lines saying his needs could be met in mainstream, and sent them back inside the hour. shes prepared to say so. she retires in july so what can they do to her

[[parent:1|dougie]] (my brother, hes a postman, knows everyone) says [[professional:3|carr]] and [[professional:2|moffat]] both sing in the [[org:1|abbey choral]]. well there you go

[[child:1|jake]] at present does two hours a day in the library with [[professional:4|sharon]] who is the caretakers wife. she isnt even paid for it. he likes her. [[child:2|jodie]] asks every night when hes coming back to the table

%% signature
leanne stobbs

