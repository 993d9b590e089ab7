+++
id = "k-010"
channel = "email"
from_name = "Agnieszka Wrona"
from_addr = "a.wrona@example.co.uk"
subject = "who is [[professional:1|Ola]]"
date = "2015-06-29T20:44:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "My Kasia has no sister and she shares the bedroom with the washing machine."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked when was the version that was not final, and she said that it was not sent to families this term."
+++
Good evening,

I found your page because [[parent:1|Gosia]] sent me the link. She sends me everything. She also sits beside me in meetings, since we were twelve years old in one class in [[place:1|Rzeszów]] and her English is without holes.

In the report of [[council:1|Ealing]] is written: "[[child:1|Katarzyna]] is very attached to her older sister [[professional:1|Ola]], with whom she shares a bedroom." My [[child:1|Kasia]] has no sister and she shares the bedroom with the washing machine. She has a brother, [[child:2|Olek]], two years. Who then is [[professional:1|Ola]]? I can tell you. [[professional:1|Ola]] has a yellow lanyard and comes Monday, Wednesday to [[school:1|Perivale Brook School]] to say to the Polish children in Polish what the teacher wants. [[child:1|Kasia]] speaks of her all day long. So the lady who wrote, [[professional:2|Hannah]], heard "[[professional:1|Ola]], [[professional:1|Ola]], [[professional:1|Ola]]" and made me one more daughter.

It is funny, yes. [[parent:2|Wojtek]] laughed. But because of the sister they said she has "good language model at home" and cut the speech hours to zero. I wrote to [[professional:2|Hannah]], she answered that the psychologist's facts are not changed after the final version. I asked when was the version that was not final, and she said that it was not sent to families this term.

[[parent:1|Gosia]] said it better than me to Mrs [[professional:3|Patterson-Lyle]], with her finger on the table: "Show me the bed." The headteacher had no bed to show.

Please, other names for all.

%% signature
With greetings,
Agnieszka

