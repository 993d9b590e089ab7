+++
id = "m-019"
channel = "email"
from_name = "Farida Begum Choudhury"
from_addr = "farida.bc@example.com"
subject = "[[child:1|Nabil]], [[child:2|Nabila]] and the wrong speech report"
date = "2016-02-22T14:11:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "His needs are written down as none, and my healthy daughter is written down with his disorder."
[[evidence]]
category = "no-chance-to-correct"
quote = "They've told me that nobody is allowed to put it right before panel, not me and not you."
+++
To the stories team

Please forgive my english, my cousin [[parent:1|Rumana]] checked the spellings but the feelings are mine.

I have two who people always mix. [[child:1|Nabil]] (boy, 7, DLD and autism) and [[child:2|Nabila]] (girl, 5, only asthma). There is also big brother [[child:3|Tanvir]]. At home [[child:1|Nabil]] is [[child:1|Babu]], [[child:2|Nabila]] is [[child:2|Moni]]. The school, [[school:1|Burdett Quay Primary]], has about nine hundred children so I don't blame them for mixing but I blame for what came after.

These are the persons.
Inclusion manager: Ms [[professional:1|Kerry-Anne Whittle]]. Children say Miss [[professional:1|Kerry]].
Speech therapist: [[professional:2|Olumide Fashola]], he is from [[health:1|Barts]]. The mums say Mr [[professional:2|Olu]].
Class teacher: Miss [[professional:3|Zaman]]. I know her aunt.
[[council:1|Tower Hamlets]] SEN person: [[professional:4|Andrew Birkett]]. In emails he is [[professional:4|Andy B]].

In June [[professional:2|Olu]] tested [[child:1|Nabil]] for two mornings. He was happy with him, they played football with the words. Mr [[professional:2|Fashola]] told me "I'm going to ask for a lot, [[parent:2|Farida]] apa." In July comes letter for [[child:2|Nabila]]: "has been assessed as having severe language disorder". I laughed first. I took it to Miss [[professional:3|Zaman]], she laughed too then she stopped. Because then where's [[child:1|Nabil]]'s?

[[child:1|Nabil]]'s letter says "language within expected range, no provision required, discharged".

They had swapped them. I went to Miss [[professional:1|Kerry]] next morning and said please. His needs are written down as none, and my healthy daughter is written down with his disorder. She took it seriously, she printed an email to [[professional:4|Andrew]] while I stood there:

"[[professional:4|Andy]], urgent, [[child:1|Nabil]]/[[child:2|Nabila]] reports transposed, please don't use for panel Thursday. [[professional:2|Olu]] is reissuing. Mum is here. [[professional:1|KAW]]"

And his answer, she forwarded it me, I don't know if she was allowed:

"[[professional:1|Kerry]], too late I'm afraid, papers went out last night and [[professional:5|Denise]] won't pull an item. If [[professional:2|Fashola]] wants to correct he can do it for the review next year. [[professional:4|AB]]"

Next year! My son was discharged for one year because someone called [[professional:5|Denise]] wouldn't take paper out of a pile. [[professional:2|Olumide]] did reissue. He came himself to [[school:1|Burdett Quay]] on his lunch and gave it into my hand and said "They've told me that nobody is allowed to put it right before panel, not me and not you."

Panel refused. Letter signed [[professional:5|D. Cartledge]], Chair. "The evidence of the speech and language therapist was decisive."

What I did: [[parent:1|Rumana]] wrote for me to Mrs [[professional:5|Cartledge]]. Then to councillor [[professional:6|Shahid Ullah]]. He phoned. He said in Sylheti that he'd fix and then he phoned again and said in English that it was complicated.

[[child:1|Babu]] doesn't know. [[child:2|Moni]] was called for speech group and she enjoyed it very much, biscuits. They kept her in it till Christmas.

You can put in the dossier but no names. Mr [[professional:2|Olu]] and Miss [[professional:1|Kerry]], both of them tried. [[council:1|Tower Hamlets]] can be named, why not.

%% signature
Farida

