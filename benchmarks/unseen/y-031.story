+++
id = "y-031"
channel = "forum-pm"
from_name = "lamplight_e7"
from_addr = ""
subject = "Can I be useful?"
date = "2020-05-06T14:03:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Salaam all. Furloughed, bored, and my own two are grown and flown, so: I read and write Bangla and Sylheti speakers ring me anyway. If families in [[place:1|Forest Gate]] or [[council:1|Newham]] generally have letters they can't follow, or want to tell you what happened but not in English, I'll sit on the phone with them and type it. No charge, no opinions. My friend [[parent:2|Rahela]] will check my English (retired court interpreter, terrifying). I've no story myself, my lads were never statemented. Message me here or [[contact:1|shirin.lamplight@example.org]].

%% signature
Shirin
