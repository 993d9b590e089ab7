+++
id = "jc-047"
channel = "email"
from_name = "Wong Mei Ling"
from_addr = "meiling.wong@example.com"
subject = "Our family in [[place:1|Manchester]]"
date = "2018-03-04T21:21:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "He said the authority would look kindly on her tender for the next year's contract if she'd take out the three sessions a week."
+++
Dear Campaign,

My name is [[parent:1|Mei Ling]]; my husband is [[parent:2|Wong Chi Keung]], in the restaurant he's [[parent:2|Kenny]]. We have three: [[child:1|Jasmine]], at university, [[child:2|Edmund]], 16, and our late surprise [[child:3|Timothy]], who's 6. [[child:3|Timothy]] has Chinese name [[child:3|Tin Lok]], and his grandmother uses no other.

[[child:3|Tim]] was diagnosed at four by Dr [[professional:1|Eleanor Birch]] at [[health:1|Wythenshawe Hospital]]. Autism, severe language delay, and sensory. Dr [[professional:1|Birch]] said to us: start now, do not wait. In that same week we found [[professional:2|Caitlin]]. She's a speech therapist, she was working in the private sector and she took him on Saturdays at half price. I'd like you to remember [[professional:2|Caitlin]].

School was [[school:1|Ladybarn Fold Primary]]. Head teacher: Mr [[professional:3|Entwistle]]. For special needs Mrs [[professional:4|Rahman]]. For one to one they gave him [[professional:5|Lee]], a student of 20, and at first I was afraid; I shouldn't have been. [[professional:5|Lee]] learned how [[child:3|Tim]] likes the shoelaces. My [[child:2|Edmund]] plays badminton with him still.

The EHC assessment started on [[date:1|12 September]]. Advice was by [[professional:6|Jonathan Speke]], psychologist, from [[council:1|Manchester City Council]], and by an NHS therapist, Miss [[professional:7|Adair]]. Miss [[professional:7|Adair]] came one time, for twenty minutes. Mrs [[professional:4|Rahman]] sat with her. My son had a cold, he lay on the floor. Her report: "[[child:3|Timothy]] presents as passive. Therapy not indicated."

We sent [[professional:2|Caitlin Moore]]'s report, it's twelve pages, with videos. It had eleven months of his progress in numbers. After two weeks, Mr [[professional:6|Speke]] telephoned [[professional:2|Caitlin]]. She was making dinner, she put it on speaker for her flatmate [[parent:3|Orla]] to hear. He asked if she'd consider a joint statement with [[professional:7|Adair]]. Joint in what, asked [[professional:2|Caitlin]]. In that therapy is not indicated. He said the authority would look kindly on her tender for the next year's contract if she'd take out the three sessions a week. She ended the call. [[parent:3|Orla]] wrote it all down on the back of the gas bill, and then dated it.

We learnt about this three weeks later because [[professional:2|Caitlin]] was afraid. She's young, she needs contracts. In the end it was [[professional:5|Lee]] who told us, since his girlfriend is [[parent:3|Orla]]. You see, in a city so large, it's always four people.

I went to Mr [[professional:3|Entwistle]]. He said, these are serious allegations, Mrs [[parent:1|Wong]]. I said, yes. [[professional:4|Shabnam]] (Mrs [[professional:4|Rahman]]) was in the doorway, and said quietly that she too had been called by [[professional:6|Jonathan]], regarding the same thing. He sat down at that. He asked her when. She had it on a sticky note.

The plan was issued at Christmas: no therapy. My husband, who never speaks to officials, put on his suit and went to the panel office and asked to see the person. They gave him a chair. He waited from ten until the restaurant had to open. At four, a lady, [[professional:8|Pat Hindle]], came by and gave him a tea. "I can't tell you anything," she said, "but don't let them wear you out, Mr [[parent:2|Wong]]."

We appeal. Our [[child:1|Jasmine]] came home from [[place:2|Durham]] to write the case; Dr [[professional:1|Birch]] and [[professional:2|Caitlin]] will both be witnesses, with [[parent:3|Orla]]'s gas bill. Mr [[professional:6|Speke]] has written to say that he was "misheard". [[professional:7|Fiona Adair]] has written nothing. [[professional:8|Pat]] sent a card at New Year, both New Years.

Grandmother ([[parent:4|Wong Lai Fong]]) says [[child:3|Tin Lok]] will speak for himself one day, and then they'll be sorry.

Please keep this until the hearing's finished, and change the names, [[professional:2|CM]]'s above all.

%% signature
Mei Ling

