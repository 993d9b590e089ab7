+++
id = "u-023"
channel = "forum-post"
from_name = "idli_and_chips"
from_addr = ""
subject = "SAR - can [[council:1|Harrow]] ask for all this ID?"
date = "2018-04-27T11:19:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Quick one for the SAR experts. Asked [[council:1|Harrow]] for DS2's whole file on [[date:1|4/4/18]]. Today they want passport, council tax bill, his long birth cert AND a letter from [[school:1|St Bride's]] saying I am who I say I am. The EP Dr [[professional:1|Thirumaran]] has sat on my sofa eating murukku, they know who I am!!

Does the clock stop? Does new GDPR thing in May change it? Should [[child:1|Kavinraj]] sign something himself, [[child:1|Kavin]] is 13 but can't really write. Also the surname is different from mine (Tamil families, we use the father's name, he is [[child:1|K. Selvanathan]], I'm Mrs [[parent:1|Jeyarani]]) and I think that's what has confused them.

TIA
