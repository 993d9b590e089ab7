+++
id = "kg-044"
channel = "email"
from_name = "Dr Priyanka Venkataraman"
from_addr = "p.venkat@example.org"
subject = "[[council:1|East Sussex]]: an account in three moves"
date = "2020-11-09T15:30:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I had not until that moment known that any advice had been written; it had been to the panel, to Spurling and to Hilde, who had discussed it with my practice nurse Jan, and it stopped short of me."
[[evidence]]
category = "no-chance-to-correct"
quote = "He told me that it was a clinical opinion, that clinical opinions weren't for correction by their subject's mother, and that it had gone to everyone already so there was no point."
[[evidence]]
category = "subject-access-failure"
quote = "The covering letter claims one hundred and twelve pages, the bundle holds seventy, and the gap in the numbering falls exactly between 19 August and 28 August."
+++
I am a GP. I mention it only because every person in this account knew it, and several of them thought it meant I could be spoken to as a colleague about my own son.

FIRST MOVE. Our son [[child:1|Aditya]] was born at [[health:1|Eastbourne DGH]] in 2010. He has no diagnosis that would fit on a form: a lot of sleep, a lot of thirst, learning difficulty, a sweetness. [[school:1|Seahaven Steps]] in [[place:1|Newhaven]] had him till four, then [[school:2|Denton Brow Primary]]. My husband, [[parent:1|Karthik]], was finishing at [[org:1|Tidemill Marine]], my mother-in-law [[parent:2|Vasanthi]] kept house, and [[child:2|Anjali]] was born in the middle of it. The school paediatric nurse, [[professional:1|Hilde]], used to call me to ask about other people's children. I answered, God help me. I thought that we were friends.

In Year 2 Mr [[professional:2|Spurling]], head, proposed [[child:1|Adi]] be put down a year. We asked for assessment. The officer, [[professional:3|Nicola Farthing]], telephoned me in surgery between patients and said, as one professional to another, that the advice had been collected and was "a bit thin" and they'd be saying no. I had not until that moment known that any advice had been written; it had been to the panel, to [[professional:2|Spurling]] and to [[professional:1|Hilde]], who had discussed it with my practice nurse [[professional:4|Jan]], and it stopped short of me.

SECOND MOVE. [[place:2|Lewes]], 2017. [[school:3|Malling Down Primary]]; a gifted Year 4 teacher, [[professional:5|Caradoc Reed]], who noticed that [[child:1|Aditya]] learned through rhythm. A community paediatrician, an old housemate of mine as it happens, [[professional:6|Tobias Fry]]. It was [[professional:6|Toby]] who diagnosed. And [[professional:6|Toby]] who, in a letter that went to [[council:1|East Sussex]] and [[health:2|Haywards Heath CDC]], described me as "an anxious medic". I asked that he think again about the phrase. He told me that it was a clinical opinion, that clinical opinions weren't for correction by their subject's mother, and that it had gone to everyone already so there was no point. Every document since has it. In one it has become "anxious, medicated".

THIRD MOVE. Here, [[place:3|Uckfield]], 2019, for the sake of [[school:4|Buxted Oaks]], a specialist school which said it would have him. We'd a place, a start date ([[date:1|3 September 2019]]) and a taxi. On [[date:2|27 August]] the place was withdrawn. Their head, [[professional:7|Leonora Fitch]], could only say "circumstances". [[parent:1|Karthik]], who is not an anxious medic, asked under the Act for everything. It took until June. The covering letter claims one hundred and twelve pages, the bundle holds seventy, and the gap in the numbering falls exactly between [[date:3|19 August]] and [[date:4|28 August]].

He is ten. He's at home, with [[parent:2|Vasanthi]], who's eighty, and a tabla. [[professional:5|Caradoc]] comes over on Saturdays and won't take a penny.

I would ask that you not identify us. I've patients.

%% signature
Priyanka Venkataraman

%% disclaimer
Sent from a personal account. Not NHS business.

