+++
id = "o-022"
channel = "email"
from_name = "gulsen"
from_addr = "gulsen.ay@example.net"
subject = "my son [[child:1|emre]]"
date = "2021-05-25T15:03:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "he hit teacher miss clarke with chair. he never hit"
[[evidence]]
category = "no-chance-to-correct"
quote = "i ask can i write my side, he say there is no place for parent on this form"
+++
hello my son [[child:1|emre]] 12 years old, school is [[school:1|bullsmoor lane academy]], we live [[place:1|edmonton]]. in report they write he hit teacher miss [[professional:1|clarke]] with chair. he never hit. it was other boy also name [[child:2|emre]], surname [[child:2|yildiz]], older. i told to senco mr [[professional:2|obi]], he say yes i know its wrong but i cannot change because [[council:1|enfield]] have it already. i ask can i write my side, he say there is no place for parent on this form. now no school want my son. please help what can i do

%% signature
thank you gulsen aydin
