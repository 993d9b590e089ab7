+++
id = "je-020"
channel = "email"
from_name = "Dean"
from_addr = "dean.holroyd@example.com"
subject = "my lad"
date = "2020-03-12T06:41:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "she said the report was submitted now and couldnt be changed and i could put my comments on the back of the feedback form"
+++
alright. never done one of these

my lad [[child:1|kai]] is 9. [[parent:1|gemma]] left in 2017 its just us two plus [[parent:2|mick]] upstairs who has him when im on earlies. he kicks off. not his fault, its the noise. [[professional:1|jas]] was the only one could talk him down, shed sit on the floor outside the cupboard and read him the football scores through the door. never once put hands on him. then they got [[professional:2|trevor]] in who did put hands on him, 4 times in one week, and wrote it down as cuddles

anyway what your asking about. [[professional:3|simone]] who was our early help wrote a report for the ehcp. never showed me. got to the big meeting at [[school:1|ladybarn fields]] and shes reading it out and its saying i drink. I DONT DRINK. 6 years in august, fr. [[parent:3|joe]] can tell you, hes got the chips in his drawer. i said hang on can i say something about that. she said the report was submitted now and couldnt be changed and i could put my comments on the back of the feedback form

the feedback form!! with the smiley faces

[[parent:2|mick]] said go to the papers. [[professional:1|jas]] said go to you, shed seen it shared. shes not there no more btw, works down the garden centre on the tills, he still runs up to her. and now everyone who opens that file at [[council:1|manchester]] thinks [[child:1|kai]]s dad is a drunk. [[health:1|wythenshawe camhs]] has it. dr [[professional:4|s]] asked me about "support with my alcohol" in front of him. he said dad you only drink vimto

change the names pal

%% signature
dean

