+++
id = "u-061"
channel = "forum-post"
from_name = "mai_tino"
from_addr = ""
subject = "SAR - one letter or two??"
date = "2012-10-16T13:44:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Quick one before pick up. DS1 ([[child:1|Tino]], proper name [[child:1|Tinashe]], Y8 at [[school:1|Trinity Fields]], ASD). If I want EVERYTHING do I do one SAR to [[council:1|Warks]] or does school need its own? And is it £10 each? [[professional:1|Bonnie]] at [[org:1|Rugby Autism Circle]] says one, my friend [[parent:2|Farai]] says two, the lady at [[council:1|WCC]] said "ooh not sure, hun".

Also they want ID and the Home Office has had my passport since Feb. Would a letter from my agency ([[org:2|Ambercare Staffing]]) do?

DD [[child:2|Ruva]] is next in line for all this so may as well learn it properly. TIA
