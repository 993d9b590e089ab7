+++
id = "q-002"
channel = "email"
from_name = "gaz"
from_addr = "gaz.hollis.trucking@example.com"
subject = "my girl [[child:1|destiny]]"
date = "2011-11-08T03:52:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "he goes sorry to hear it went like that on thursday mate. i says what thursday."
[[evidence]]
category = "false-information"
quote = "it says father not resident, no contact."
+++
sat in [[place:1|tamworth]] services on my 45 so il be quick, wife showed me your thing on her phone
[[child:1|destiny]] is 8 she dont talk much she has the epilepsy and learning dificulties. [[school:1|hawthorn lane]] is her school and there alright mostly
last month im in the chippy and [[professional:1|sandra]]s husband is in front, [[professional:1|sandra]] is her TA. he goes sorry to hear it went like that on thursday mate. i says what thursday. turns out theyd all sat round a table about [[child:1|dest]], school, ed psych, a bloke from [[council:1|staffs]], the nurse, seven of them, talking about moving her to a unit. me and [[parent:1|kel]] was at home that day, we live four doors down!! could of shouted us over the fence
so [[parent:1|kel]] goes in and gets hold of the notes off mrs [[professional:2|bird]] who to be fair to her just printed them. it says father not resident, no contact. i been resident 11 years. i drive nights for [[org:1|pollards]] and sleep in the cab four days, thats not the same as buggering off is it. and now its on the system the social are asking [[parent:1|kel]] who the man is
the school nurse one in june was different we got a letter for that and [[parent:1|kel]] signed so no moans there. and nobodys moved her yet its all talk
dont believe in destiny me but i believe in mine if you get me
ring me if you want not before 2 in the afternoon [[contact:1|07700 900286]]

%% signature
gaz
Sent from my HTC
