+++
id = "s-020"
channel = "email"
from_name = "Li Wen Zhao"
from_addr = "lw.zhao@example.org"
subject = "Incorrect record for [[child:1|Zhao Yichen]] ([[child:1|Ethan]])"
date = "2019-02-11T09:25:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the form states that I refused speech therapy on religious grounds"
+++
Dear Sir/Madam,

My son's name is [[child:1|Zhao Yichen]]. At school they call him [[child:1|Ethan]]. In [[council:1|Milton Keynes]] he is also recorded as [[child:1|Yi Chen]], [[child:1|Chen Zhao]] and, on one label, [[child:1|Ethel]]. This is why I believe they have joined together several children.

[[child:1|Ethan]] was born on [[date:1|30/01/2012]] at [[health:1|Milton Keynes University Hospital]]. He has autism and speaks Mandarin and some English. In his new EHC plan the form states that I refused speech therapy on religious grounds. I have no religion. I have asked for speech therapy nineteen times and I have kept each letter. It states also that his father works at a takeaway. His father, Professor [[parent:1|Zhao Jun]], teaches metallurgy.

I have written to the plan coordinator, Miss [[professional:1|Kerry-Ann Duffield]], with the corrections in a table. The plan was issued again on [[date:2|8 February]], with only the name "[[child:1|Ethel]]" removed. She was polite, and said the rest "came over from a previous professional", Mr [[professional:2|Stott]], who has left. At [[school:1|Shenley Toll Primary]] the SENCO, Mr [[professional:3|Raj]], has read these things also and now gives us halal menus, which is kind but not necessary.

I was permitted to comment and I did comment. Nothing was changed. Please advise whether others in [[council:1|MK]] have experienced this.

%% signature
Best regards,
Li Wen Zhao (Ms)
44 Sycamore Avenue
