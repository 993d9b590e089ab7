+++
id = "h-024"
channel = "email"
from_name = "Kwabena Asante-Frimpong"
from_addr = "k.asantefrimpong@example.com"
subject = "Complaint chronology as promised - [[child:1|Nana Yaw A-F]]"
date = "2017-06-29T11:19:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The clinic's raw appointment notes were in it, including all that my wife said about Kofi. Neither the doctor nor ourselves had agreed to the Tribunal having them."
[[evidence]]
category = "insecure-handling"
quote = "A van driver for Bletch-Ex Couriers leaves the council's own copy, unamended, with the pages in it, on the wall of the Pentecostal church next door to my house, in the rain."
+++
To whom it may concern

I set out below the chronology concerning my son [[child:1|Nana Yaw Asante-Frimpong]] (d.o.b. [[date:1|11 August 2003]]; UPN [[id:1|X999204611007]]), known in school as [[child:1|Joshua]]. I am a quantity surveyor and have kept to what I can measure.

1. [[date:2|12.09.16]] - Appeal against refusal to name [[school:1|Linford Grange]]. Tribunal number [[id:2|EH826/16/00093]]. Respondent: [[council:1|Milton Keynes Council]].

2. [[date:3|03.10.16]] - My wife [[parent:1|Abena]] attends [[health:1|Campbell Centre Family Service]] with [[child:1|Nana Yaw]]. The psychiatrist, Dr [[professional:1|Sunil Rao]], records a conversation about my late brother [[parent:2|Kofi]], who took his own life. It had no bearing on schooling. She asked him to keep it out of any report and he gave his word.

3. [[date:4|14.11.16]] - Dr [[professional:1|Rao]]'s report. He kept his word. Credit where due.

4. [[date:5|05.12.16]] - [[council:1|MK]] files its evidence. The clinic's raw appointment notes were in it, including all that my wife said about [[parent:2|Kofi]]. Neither the doctor nor ourselves had agreed to the Tribunal having them. It appears a person called [[professional:2|Leanne]] in the SEND team asked another person in the clinic's front office, who printed them.

5. [[date:6|06.12.16]] - I telephone. [[professional:2|Leanne]] states that "anything relevant to the child is fair game".

6. [[date:7|09.12.16]] - I apply to have pp. 112 to 119 removed. Granted by Registrar on [[date:8|16.12.16]].

7. [[date:9|10.01.17]] - Amended bundle. The pages are gone from the Tribunal's copy.

8. [[date:10|17.01.17]] - A van driver for [[org:1|Bletch-Ex Couriers]] leaves the council's own copy, unamended, with the pages in it, on the wall of the Pentecostal church next door to my house, in the rain. It was found by the pastor, [[parent:3|Emmanuel Tetteh]]. The pastor married us. He buried [[parent:2|Kofi]]. He had been told by the family that it was a heart attack.

9. [[date:11|18.01.17]] - Pastor [[parent:3|Tetteh]] brings it to the house in a carrier bag. He says "I read only until I understood that I should stop."

10. [[date:12|23.02.17]] - Hearing. Appeal allowed.

11. [[date:13|03/05/2017]] - ICO, ref [[id:3|RFA0667120]]: "compliance unlikely". That's their phrase for it.

I make no comment on items 4 and 8, except to say I am a private man from a private family, and that there were two people in the world from whom my mother wanted it kept, and the second was the pastor.

Kindly change everything that identifies us, including my profession.

%% signature
Yours faithfully

Kwabena Asante-Frimpong MRICS
T: 01632 960 905

%% disclaimer
The contents of this message are confidential to the addressee. Asante Cost Consulting is registered in England.

