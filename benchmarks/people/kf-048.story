+++
id = "kf-048"
channel = "email"
from_name = "Abu Yousef"
from_addr = "abuyousef.homs@example.com"
subject = "my son and the paper of war"
date = "2018-12-04T20:02:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the paper it is written that I was a soldier, that I have admitted to violence and that the mother of Yousef died in the camp, but I was never one day soldier and his mother Rima is alive, she was making coffee for them while they wrote it."
[[evidence]]
category = "no-chance-to-correct"
quote = "Then they answered that the paper is final, that the time for comments was two weeks and it finished in October, when we did not yet receive it."
+++
Peace be upon you,

I am a Syrian man, father of [[child:1|Yousef]]. I was teacher of geography in my city. Now I am working in kitchen of one restaurant in [[place:1|Sheffield]], [[place:2|London Road]], thanks to God. I learned the English in three years and I write this with the dictionary.

[[child:1|Yousef]] was born in the year of beginning of war. When he was four a building came on him. He has metal in the leg, he has epilepsy and he has, the doctors say, trauma. He is now seven. He is very clever in the drawing of maps.

In the school, [[school:1|Burngreave Park Primary]], there is lady by name [[professional:1|Maureen]], she makes the breakfast for the children. [[child:1|Yousef]] told her something about his uncle [[parent:1|Khaled]]. What it was I will not write. He told it in Arabic and with hands, and she understood, because she has a heart. [[professional:1|Maureen]] told the headmaster, this is correct, this is the law. The headmaster, [[professional:2|Ollerenshaw]], called me and we talked as men, with respect.

But after this the psychologist came. [[professional:3|Verity]]. I do not know her family name. She asked me everything with interpreter. The interpreter, [[professional:4|Nabil]], was from the other side. You understand? In our country there are sides. I said to [[professional:3|Verity]], please, not this man. She said there is no other man on that day.

In the paper it is written that I was a soldier, that I have admitted to violence and that the mother of [[child:1|Yousef]] died in the camp, but I was never one day soldier and his mother [[parent:2|Rima]] is alive, she was making coffee for them while they wrote it. [[parent:2|Rima]] says now: I am dead, who will cook?

We laugh at home but it is not for laughing. This paper went to [[council:1|Sheffield City Council]], to the [[health:1|Ryegate Centre]], and to the office of the immigration, I don't know by who. My lawyer [[professional:5|Aisling]] of [[org:1|Don Valley Law]] called me on [[date:1|19 of November]] very late to ask: why did you not tell me that you were in the army? I could not breathe.

I went to the council three times. The first time they gave me [[professional:6|Hobson]]. [[professional:6|Hobson]] said the psychologist wrote what the interpreter said. The second time again [[professional:6|Hobson]]: the interpreter said what the father said. The third time I brought [[professional:2|Ollerenshaw]] with me and he spoke in a voice I did not hear from him before. Then they answered that the paper is final, that the time for comments was two weeks and it finished in October, when we did not yet receive it.

The doctor in [[health:1|Ryegate]], [[professional:7|Sunderland]], who is a good man with the name of a city, wrote in red pen on his copy "NOT ACCURATE". It's the only one with red pen. The others are still clean and still wrong.

My daughter [[child:2|Shahd]], she is fourteen, translates this for her mother. She wants me to write that [[professional:3|Verity]] was kind in her face. It is true. A kind person can write a bad paper.

Please hide our names and our city, and hide [[parent:1|Khaled]].

%% signature
With respect,
Abu Yousef (Mahmoud)

