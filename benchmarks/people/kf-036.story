+++
id = "kf-036"
channel = "email"
from_name = "Dafydd"
from_addr = "dafydd.lloyd.hughes@example.org"
subject = "Adroddiad / report"
date = "2016-03-02T20:58:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the report it is written that Mabon has the understanding of a child of two and \"no functional language\", and this is what has gone to everybody from here to Ysbyty Gwynedd."
+++
Annwyl bawb,

I am more comfortable in Welsh, so excuse how this is put. I think in one and type in the other.

[[child:1|Mabon]] is my son, seven years, and he has not one word of English. It is Welsh we are speaking in the home, in the chapel and in [[school:1|Ysgol Maes yr Eithin]]. He is autistic, and he is speaking beautifully when he is speaking.

Through [[council:1|Gwynedd]] a therapist was sent, [[professional:1|Claudia]], pleasant enough, from [[place:1|Chester]] way. She did her tests in English. I said to her at the time, he doesn't understand you, and she told me the pictures are the same in every language. So they are, but the questions are not!

In the report it is written that [[child:1|Mabon]] has the understanding of a child of two and "no functional language", and this is what has gone to everybody from here to [[health:1|Ysbyty Gwynedd]]. His teacher, Miss [[professional:2|Angharad]], the whole school knows her as that, was in tears. His nain, [[parent:1|Eluned]], who is ninety and has no love for the English, I will leave to your imagination.

Well, I wrote a letter to complain, in Welsh as is my right. It was answered by [[professional:3|Sturgess]] in English to say that they were waiting on translation. Three months it was waiting. By the time it was translated he had been placed on the list for a special unit over in [[place:2|Bangor]]. The paediatrician, [[professional:4|Wyn]], is a Welsh speaker and he has had a long talk with [[child:1|Mabs]] about tractors, and put that in a letter, and that has been "noted".

Don't use our names, if you please.

%% signature
Yn gywir iawn,
Dafydd

