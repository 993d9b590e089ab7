+++
id = "kh-013"
channel = "email"
from_name = "Ania W"
from_addr = "ania.w88@example.net"
subject = "School"
date = "2023-06-29T07:16:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "One of them was sent To a wrong person, a Man with normal gmail, he emailed me back And said Madam I think this is about your child"
+++
Hello, I Am writing from bus so sorry. My Daughter is [[child:1|Maja]], she Has eleven years And Down syndrome. Secondary school transfer. [[council:1|Peterborough]] sended her papers to six Schools. One of them was sent To a wrong person, a Man with normal gmail, he emailed me back And said Madam I think this is about your child. He is [[parent:1|Clive]], he is Retired, he was very kind. All was there, [[id:1|999 014 2268]], our Address on [[place:1|Dogsthorpe Road]], What the doctor [[professional:1|Hassan]] wrote About my Pregnancy.

The Officer [[professional:2|Tina Sharpe]] she says please Ask him to delete. I should ask?? My Boyfriend [[parent:2|Kuba]] went to the office And they did not let Him past the desk. [[child:1|Majka]] does not know this. Only after the appeal please, And without us in it.

