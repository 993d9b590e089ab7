+++
id = "jb-038"
channel = "email"
from_name = "Jurgita Petrauskienė"
from_addr = "jurgita.p@example.com"
subject = "[[council:1|Doncaster]] - they phoned to the schools"
date = "2015-03-26T21:39:00+00:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In one paper they wrote \"foster mother\"."
[[evidence]]
category = "school-approached"
quote = "From the office of Mr Gavin Schofield somebody telephoned to her that he is violent, and that she would be wise to be full."
+++
Good evening,

I am Lithuanian, in [[place:1|Mexborough]] since 2009. About my son, [[child:1|Domantas Petrauskas]]. Please notice that his surname has another ending than mine, it's normal for us. For [[council:1|Doncaster Council]] it was a reason to ask if he is really my son. In one paper they wrote "foster mother". I gave birth to him, it was thirty-one hours, in [[place:2|Panevėžys]], I did not foster anything.

He has fourteen years, he is autistic, he knows all the trains. From [[school:1|Dearne Cross Academy]] he was sent away in November "for his own safety". Since this time he sits at home, and a teacher, [[professional:1|Malcolm]], comes two hours in the week and they do railway mathematics.

We found [[school:2|Conisbrough Mill School]]. We visited, [[child:1|Domantas]] took his coat off. It's very rare, that he takes off the coat. The headmistress, Mrs [[professional:2|Ellerby]], said yes, of course, we have place.

Three days after she called me and her voice was unhappy. From the office of Mr [[professional:3|Gavin Schofield]] somebody telephoned to her that he is violent, and that she would be wise to be full. He's not violent. He screamed one time because of the fire bell. Mrs [[professional:2|Ellerby]] asked me straight, is it true, and I started to cry, and then she said "well, I'm not full".

He begins after Easter. So it's a good end, but how many other schools are wise?

My daughter [[child:2|Ugnė]] corrected the commas. Thank you, don't write our names.

%% signature
Jurgita

