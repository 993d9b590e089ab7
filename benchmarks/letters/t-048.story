+++
id = "t-048"
channel = "email"
from_name = "Thuy Nguyen-Barrow"
from_addr = "thuynb@example.com"
subject = "my nephew"
date = "2014-04-03T21:36:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "He took Paulette's report off the bundle and put in an old one from Great Ormond Street from when he was three."
+++
I've been a kinship carer for fourteen months; before that I was just the aunt in [[place:1|Leigh-on-Sea]] who brought cake.

My nephew's [[child:1|Minh]]. At [[school:1|Prittle Brook]] they call him [[child:1|Min]], at home he's [[child:1|Tí]], and on the letter from [[health:1|Southend]] he was "[[child:1|Ming]]" and, once, "she". I could live with that. What I can't live with is [[professional:1|Alastair]].

[[professional:1|Alastair]] chairs something for [[council:1|Southend]]. He wanted my boy at [[school:2|Shoebury Garrison School]] since it's cheap. [[professional:2|Paulette]], the only one who's ever asked the child a question, had written that he needs small groups. He took [[professional:2|Paulette]]'s report off the bundle and put in an old one from [[health:2|Great Ormond Street]] from when he was three. I found out through [[parent:1|Gary]], my husband, who plays five-a-side for [[org:1|Thorpe Bay Vets]] with [[professional:3|Yusuf]] from the print room. He'd noticed that the page numbers jumped.

I asked [[professional:2|Paulette]]. "Oh, [[parent:3|Thuy]]," she said. That was all.

[[org:2|Estuary Kin]] have been good; [[professional:4|Maxine]] came to the hearing and held my hand. Judge [[professional:5|Fairlamb]] asked where pages 31 to 38 were and [[professional:1|Alastair]] said they'd got a new scanner.

My sister [[parent:2|Lan]] rings from [[place:2|Hai Phong]] on Sundays. I've not told her.
