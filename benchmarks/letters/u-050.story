+++
id = "u-050"
channel = "email"
from_name = "shanelle p"
from_addr = "shanellep88@example.com"
subject = "My sun [[child:1|Jaheim]] an the scools"
date = "2015-11-08T23:51:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "had bin ringing rownd scools to take him of there hands since septemer an not a word to me"
[[evidence]]
category = "false-information"
quote = "it says Jahem lives wiv his nan becos of mums mental helth. he dont."
+++
hi sory for my speling am dislexic so is my mum so is my lad. my name is [[parent:1|Shanelle]] an my sun is [[child:1|Jaheim]] hes 10 he has ADHD an mabye autisum, we bin waiting on [[health:1|QMC]] nerly 2 yers. he gos [[school:1|Windmill Rise Acadmey]] in [[place:1|Sneinton]]

so wat hapend. the senco miss [[professional:1|Fotheringham]] rings me at work an says oh [[school:2|Bulwell Oaks]] carnt take [[child:1|Jahiem]] sory. i sed take him wear?? i never askd for no [[school:2|Bullwel Oaks]]. turns out miss [[professional:1|Fothergam]] an a lady from [[council:1|Nottm City]] calld [[professional:2|Lorraine]] (never got a last name) had bin ringing rownd scools to take him of there hands since septemer an not a word to me. 3 of em. [[school:2|Bulwell Oaks]], [[school:3|St Wilfs]] an sum unit up [[place:2|Arnold]]. an they sent his hole file to all 3!!

then i got a look at the file becos the head mr [[professional:3|Long]] left it open on the desk wen he went for the fone. it was a long time he was gon so i red wat i culd. it says [[child:1|Jahem]] lives wiv his nan becos of mums mental helth. he dont. my mum [[parent:2|Merle]] has him tusdays wen i do a late at [[org:1|Bluebell Homecare]] thats it. i was off wiv my BACK in 2013 thats the onley time ive ever bin off. wear did they get mental helth

our church [[org:2|Calvary Gospel Tabernacle]] rote a letter to say i am a good mum which shuldnt even need saying

i rung [[council:1|notingham city]] they sed put it in writting. the wun thing i carnt do lol. my mate [[parent:3|Cheryl]] fownd you. you can put it in but chanj the names cus [[professional:1|Fotherinham]] will no. ring me dont tex, [[contact:1|07700 900642]]. [[child:1|Jaheim]]s dad says leave it but i carnt
%% signature
thankyou

Shanelle xx
