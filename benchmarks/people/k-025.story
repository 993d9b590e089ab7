+++
id = "k-025"
channel = "email"
from_name = "May Lin"
from_addr = "may.lin@example.co.uk"
subject = "My son has four names"
date = "2013-11-03T15:52:00+00:00"
html = true
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They had added the two together, and their sum was a talented child with no special need."
[[evidence]]
category = "reports-circulated-unseen"
quote = "I also learned that I was not the first mother to receive it, because the school gave it to Wendy."
+++
Dear campaign organiser,

My son has four names and the report used a fifth.

In his passport he is [[child:1|Chen Jiasheng]]. In [[school:1|Blackbird Water Primary School]] they say [[child:1|Jason]], which he chose himself from a cartoon. His grandmother and [[parent:1|Wendy]] say [[child:1|Dou Dou]], little bean. My husband is a scientist and calls him [[child:1|JS]]. The report said [[child:1|Jia]]. But in our custom all children of one generation share a syllable: my daughter [[child:2|Lily]] is [[child:2|Jiali]]. So I read ten pages and I could not be sure for which of my children I should cry.

It said: "[[child:1|Jia]] plays the piano to Grade 3." This is [[child:2|Lily]]. "[[child:1|Jia]] lines up chopsticks and screams if they are moved." This is her brother. They had added the two together, and their sum was a talented child with no special need.

How did it happen? Dr [[professional:1|Stephen]] saw [[child:1|Jason]] at school in June. A second time, he came to the Saturday school where Teacher [[professional:2|Li]] has both of them in one room, and he was in a hurry. [[professional:2|Li]] told me that he pointed and asked "Which is [[child:1|Jia]]?", and ten children put their hand up.

I also learned that I was not the first mother to receive it, because the school gave it to [[parent:1|Wendy]]. She is fifty-eight and from my church, she fetches them on Mondays, and she is from [[place:1|Ipoh]] and I am from [[place:2|Wuxi]], but in the office there is one Chinese lady and we are all her. [[parent:1|Wendy]] kept the envelope three weeks believing it was about head lice.

I complained to [[professional:3|Gemma]] at the [[council:1|County]]. She said she was sorry to hear about [[child:2|Lily]]'s difficulties.

At the meeting on [[date:1|17 October]] [[parent:2|Henry]] brought a diagram. He had drawn two columns, and put each sentence of Dr [[professional:1|Alcock]] ([[professional:1|Stephen Alcock]], it was signed) under one child or the other. It took him, he said, eleven minutes. Nobody from [[council:1|Oxfordshire]] had eleven minutes. [[professional:3|Gemma]] asked if she might keep the diagram, then asked was he the interpreter.

The paediatrician at the [[health:1|John Radcliffe]] has all our names right on the first day, with tones. So it is possible.

Please publish but use other names. Perhaps only one name for each child.

%% signature
Sincerely yours
Lin Xiaomei (May)

