+++
id = "jd-022"
channel = "email"
from_name = "Abdirahman Warsame"
from_addr = "a.warsame.nw10@example.com"
subject = "[[council:1|Brent]] Council and my daughter's education"
date = "2016-12-06T20:25:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had moved it to the morning without telling us and had already spoken about Hamdi, about my wife's pregnancy and about my own brother who is unwell, none of which we had permitted anybody to discuss."
[[evidence]]
category = "access-denied"
quote = "Her answer was that the panel's discussion is confidential to the panel, and she advised me to \"focus on Hamdi and not on paperwork\"."
[[evidence]]
category = "subject-access-failure"
quote = "We received a parcel on 28 November, nearly four months, with every second line covered in black, including, on one page, the name of my own daughter."
+++
Dear Brothers and Sisters,

My name is [[parent:1|Abdirahman Warsame]]. I drive the number 18 bus, and my wife [[parent:2|Sahra]] is a carer with [[org:1|Willow Hands Homecare]]. We are parents of six. I write about the fourth, [[child:1|Hamdi]], who is eight years old and has sickle cell disease and also learning difficulty.

Last year at [[school:1|Roundwood Green School]] they noticed she was forgetting. Her teacher Miss [[professional:1|Okonedo]] said to us, kindly, it may be a small stroke, this can happen with the sickle. So she was tested at [[health:1|Central Middlesex]]. Dr [[professional:2|Feldman]] said yes, there had been two. He wrote to the school, for her protection, and asked for one adult near her at all times.

Here begins the difficulty. I was invited for a meeting on [[date:1|21 April 2016]] at 2 o'clock. I changed my shift for it. When I came, it was finished. They had moved it to the morning without telling us and had already spoken about [[child:1|Hamdi]], about my wife's pregnancy and about my own brother who is unwell, none of which we had permitted anybody to discuss. My brother [[parent:3|Liban]] does not even live in this country.

The lady from the council, [[professional:3|Yvette Marsh]], shook hands with me and said "You didn't miss much." I ask you.

In July came the refusal. I asked for reasons. There was a form with boxes, and one box had a cross in it. I said to Ms [[professional:3|Marsh]] on the telephone, please give me what the panel wrote about my child. Her answer was that the panel's discussion is confidential to the panel, and she advised me to "focus on [[child:1|Hamdi]] and not on paperwork".

My eldest, [[child:2|Ifrah]], is studying law at the [[org:2|University of Westminster]]. She said Aabo, they cannot do this, and she made a request for all data, on [[date:2|1st August]]. We received a parcel on [[date:3|28 November]], nearly four months, with every second line covered in black, including, on one page, the name of my own daughter. [[child:2|Ifrah]] held it to the window. Under the black it was possible to read a sentence: "Dad is vocal." I am not vocal. I have a soft voice; my passengers complain of it.

Since [[date:4|15 September]] our [[child:1|Hamdi]] is at home more than at school. There was a crisis in the playground, when it was cold and nobody made her wear the coat. Miss [[professional:1|Okonedo]] came to the hospital after work with a card which all the children signed. Mr [[professional:4|Delacroix]], the head teacher, sent an attendance letter.

I don't want to destroy anybody. I want that they sit with us in one room at the same o'clock. If you will print this, use another name for each of us, and put a different bus.

%% signature
Wa billahi tawfiq,
A. Warsame

