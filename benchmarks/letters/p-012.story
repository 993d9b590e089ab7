+++
id = "p-012"
channel = "email"
from_name = "Agnieszka Wróblewska"
from_addr = "a.wroblewska@example.com"
subject = "My son [[child:1|Staś]] - [[place:3|Boston]] [[place:4|Lincolnshire]]"
date = "2020-09-28T06:50:00+01:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In paper is written that at home nobody speak to child and father is in prison."
[[evidence]]
category = "school-approached"
quote = "the SEN man was telephoning her already in June to say please do not offer place for this boy"
+++
Good morning,

I write before shift so quickly. I am from Poland since 2006. My son is [[child:1|Stanisław Wróblewski]], at home [[child:1|Staś]], at school [[child:1|Stan]] or [[child:1|Stash]]. He is ten and has autism.

In paper is written that at home nobody speak to child and father is in prison. Father is in [[place:1|Szczecin]] with broken leg! My husband [[parent:1|Marek]] was lorry driver, he fall. Somebody asked where is dad, I said "he is locked in", because it was lockdown, and the lady [[professional:1|Bev Tinsley]] from [[council:1|Lincs CC]] wrote "locked up". Now every person from school to dentist believe this. I correct it by e-mail on [[date:1|02.07.2020]], nobody answer.

Second. I wanted for him [[school:1|Haven Bank Special School]]. I went to see, headmistress Mrs [[professional:2|Oldershaw]] was very warm and then suddenly cold. In August she told me true: the SEN man was telephoning her already in June to say please do not offer place for this boy, family will go back to Poland anyway. Who told him? We have mortgage on [[place:2|Fydell Crescent]], [[postcode:1|PE21 9ZY]]! I never knew they spoke.

The doctor, Dr [[professional:3|Banerjee]] in [[health:1|Pilgrim Hospital]], is very good, she always give me to read first. So it is possible.

You can put my name. Also you can say [[parent:2|Wróblewska]] with "ó", they never do. Phone [[contact:1|07700 900 265]] after 15.00.

%% signature
Z poważaniem / best regards
Agnieszka
