+++
id = "za-009"
channel = "email"
from_name = "Agnieszka Wrobel"
from_addr = "aga.wrobel@example.com"
subject = "[[child:1|Kuba]]"
date = "2016-03-06T19:02:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the lady from the school bus knew before me, she says they all got it in the training, the seizures and the reading age"
[[evidence]]
category = "tribunal-disclosure"
quote = "The judge reads aloud from letter of my doctor about my tablets, I did not give this letter to nobody"
+++
Dear Campaign, sorry my English.

[[child:1|Kuba]] is 8, epilepsy and learning difficulties, we are in [[place:1|Wrexham]] since 2007. Bus is very cold, heating not work, I complain 3 times. When psychologist made her report the lady from the school bus knew before me, she says they all got it in the training, the seizures and the reading age. My copy is coming maybe two weeks later, wet from the rain. But bus is still cold.

Then Tribunal. We have no lawyer. The judge reads aloud from letter of my doctor about my tablets, I did not give this letter to nobody. My husband did not know I take tablets.

%% signature
Agnieszka Wróbel
