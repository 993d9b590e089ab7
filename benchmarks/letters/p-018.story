+++
id = "p-018"
channel = "email"
from_name = "Wai-Ling Cheung"
from_addr = "wl.cheung@example.org"
subject = "A correction I was not permitted to make"
date = "2024-03-19T14:12:00+00:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "named"
hold_until = "2024-09-01"
[[evidence]]
category = "false-information"
quote = "my elder son's overdose, which is a matter of record, had been given to the younger, who is eight"
[[evidence]]
category = "no-chance-to-correct"
quote = "The portal offered two buttons, \"Acknowledge\" and \"Print\"."
+++
Dear colleagues,

I am a pharmacist by training and I like a thing to be labelled for the right patient.

I have two sons. [[child:1|Ho-Yin]] ("[[child:1|Henry]]") is seventeen. [[child:2|Ho-Lam]] ("[[child:2|Lam]]", or "[[child:2|Larry]]" to one teaching assistant whom I've not had the heart to stop) is eight. Both are [[child:3|H. Cheung]] on a register. Their NHS numbers are nothing alike ([[id:1|999 218 4420]], [[id:2|9996031187]]); nobody had looked. You will see where this is going.

In November the paediatric letter for the younger boy was typed at [[health:1|Stepping Hill]]. In it my elder son's overdose, which is a matter of record, had been given to the younger, who is eight. The letter was correct about his weight. It went to [[school:1|Bramhall Brook Primary]], as I had agreed it might, and [[council:1|Stockport]] copied it into section D of the plan.

I rang the secretary on Thurs [[date:1|30 Nov 2023]]. She told me that letters are now released electronically and that the clinician doesn't see comments. The portal offered two buttons, "Acknowledge" and "Print". I pressed neither. It has since been recorded that I "acknowledged" on [[date:2|14 December]].

Dr [[professional:1|Siobhan Keane]] has been candid: she says that nobody has asked to see a draft of hers in three years as there is no draft. The plan coordinator, [[professional:2|Will Hackett]], says he will change it when health change it. Health will change it when he asks.

You may name me. [[child:1|Henry]] has asked that you wait until he has gone up to university, so nothing before [[date:3|1 September]], please. My mother-in-law, Mrs [[parent:1|Cheung]] senior, does not know of the overdose and must not learn of it from a website.

%% signature
Sincerely,
Wai-Ling Cheung MRPharmS

%% disclaimer
Please consider the environment before printing this e-mail.
