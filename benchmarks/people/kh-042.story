+++
id = "kh-042"
channel = "email"
from_name = "Marianne Delacroix-Hill"
from_addr = "m.delacroixhill@example.net"
subject = "Errors in two professionals' reports on [[child:1|Théo]]"
date = "2018-01-16T20:06:00+00:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It appears in the report as \"mother describes him as savage at home\", and it has since been copied into the social care form as a disclosure."
[[evidence]]
category = "reports-circulated-unseen"
quote = "At Cockington Vale the class teacher had the report a full month before it reached our house, and two of the assistants would no longer be alone with him."
+++
Good evening,

I translate for a living, and what troubles me here is a mistranslation.

[[child:1|Théo]] speaks French with me and English with his father, [[parent:1|Barnaby]]. He was assessed by a speech and language therapist at [[health:1|Torbay Hospital]], [[professional:1|Stacey Cobbledick]], and I said to her, in the waiting room, that at home he is "sauvage", a word my mother uses of any child who hides behind a curtain. It appears in the report as "mother describes him as savage at home", and it has since been copied into the social care form as a disclosure.

A social worker then called on us in [[place:1|Paignton]]. [[professional:2|Errol Dacosta]] was courteous, drank a coffee, laughed when I explained and closed the matter that day; but he could not, he said, alter what other people had written. [[professional:1|Stacey]] answered that she'd only put what she had heard. Her manager, Ms [[professional:3|Wooldridge]], told me that reports may be corrected for a wrong date of birth and nothing else.

There is one thing more. At [[school:1|Cockington Vale]] the class teacher had the report a full month before it reached our house, and two of the assistants would no longer be alone with him. One of these is [[professional:4|Tilly]], who used to babysit.

[[council:1|Torbay]] has offered a meeting. I've said that I'll bring a dictionary.

%% signature
Cordially,
Marianne

