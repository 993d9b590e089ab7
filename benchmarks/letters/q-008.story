+++
id = "q-008"
channel = "email"
from_name = "Abdirahman W."
from_addr = "abdi.warsame80@example.com"
subject = "They went before me to every door"
date = "2018-10-09T06:15:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"Brother, they have been here before you. Two weeks ago. They asked could we take him.\""
[[evidence]]
category = "false-information"
quote = "On the paper it says my son came to this country in 2016 with no schooling."
+++
Assalamu alaikum and good morning. I drive a minicab in [[place:1|Bristol]] and between the airport jobs I have time to think, so this is thought about.

My eldest son [[child:1|Ayaan]] is 10. His teacher Miss [[professional:1|Summers]] at [[school:1|Stapleton Road Academy]] is very good with him and I have no argument with her. He is autistic, and we say it in the house, we do not hide it, although my mother-in-law would prefer that we hide it.

In spring they told us he needs a different secondary school. Good. I took a day off and put on a suit, and went to see [[school:2|Greenbank]], which is special, to ask politely can we visit. The caretaker there is Somali, [[parent:1|Cawil]], I know him from the mosque. He looked at me, he was embarrassed for me. "Brother, they have been here before you. Two weeks ago. They asked could we take him." Who asked? A lady from [[council:1|Bristol City Council]]. I went to the second one, [[school:3|Kingsweston]]... they had a folder ready. With his photograph. I had not put any school's name on any form, the form was still on my fridge.

And I saw inside the folder because the deputy, Mr [[professional:2|Hussein]], is an honest man and turned it round on the desk. On the paper it says my son came to this country in 2016 with no schooling. [[child:1|Ayaan]] was born in [[health:1|Southmead]]. He has a [[place:1|Bristol]] accent, he says "gert". He has been at [[school:1|Stapleton Rd]] since nursery! There is another boy in the year, [[child:2|Ayan]] with one A, whose family came from [[place:2|Nairobi]], a lovely family. So they mixed. All those people reading about that child and thinking it is mine.

My wife said if they had asked us we might have said yes to [[school:2|Greenbank]]. That is what she cannot get over.

Please change the names. Not because I am afraid, but because of the other boy.

Jazakallah.
%% signature
Abdirahman
Airport & local 24h
