+++
id = "j-025"
channel = "forum-post"
from_name = "eastonmum"
from_addr = ""
subject = "[[school:1|St Agnes Gate]] phoned who??"
date = "2013-09-17T21:21:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The lady in the office there told Hibaaq that Bristol phoned three times in the summer to say he's \"not the profile\" and I'm flexible!!"
+++
Salaam & hi all. My son [[child:1|Abdirahman]] (everyone calls him [[child:1|Abdi]]) got autism, 10. I chose his secondary in June, visited with my sister [[parent:1|Hibaaq]], they said yes of course sister come. Now [[school:1|St Agnes Gate]] says they're full. The lady in the office there told [[parent:1|Hibaaq]] that [[council:1|Bristol]] phoned three times in the summer to say he's "not the profile" and I'm flexible!! I never spoke to them about it, I was in [[place:1|Hargeisa]] burying my dad. Officer is [[professional:1|Claire Sansum]], anybody know her? Change my details if you quote me, ta.

