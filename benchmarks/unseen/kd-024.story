+++
id = "kd-024"
channel = "email"
from_name = "Deb Podmore"
from_addr = "debs.podmore@example.co.uk"
subject = "[[place:1|Stoke]]"
date = "2013-10-03T14:09:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "says he can read well he cant he just knows dinosaurs off by heart"
[[evidence]]
category = "no-chance-to-correct"
quote = "pickin told her parents dont get to comment on his its not a essay"
+++
ey up got told to tell you ours its [[child:1|jayden]] hes 5 statement going through the council sent report by a dr [[professional:1|pickin]] never met him before says he can read well he cant he just knows dinosaurs off by heart i says can i put that right and [[professional:2|maureen]] at [[school:1|pot bank nursery]] says no love its gone off [[professional:1|pickin]] told her parents dont get to comment on his its not a essay me mum [[parent:1|sheila]] went up there and all and she got told same thing by the head mr [[professional:3|colclough]] so thats stood now on record and they wont give him the help with reading and hes going up to big school in [[place:2|fenton]] in september with nowt ta duck

%% signature
deb

