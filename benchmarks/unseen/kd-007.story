+++
id = "kd-007"
channel = "forum-pm"
from_name = "wee_auntie_bea"
from_addr = ""
subject = "your Scottish numbers"
date = "2014-09-03T22:40:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "His principal had been asked by Fife Council's support manager to have him \"revisit the conclusion\", and it was made clear his temporary contract was up at Christmas."
+++
Saw you say you'd only two from up here. Make it three. Different system: coordinated support plan, no statement, but the shenanigans are identical.

My sister [[parent:1|Morven]]'s lassie, [[child:1|Eilidh]], is 13, selective mutism plus dyspraxia. [[school:1|Carden Loch High]]. The educational psychologist in [[place:1|Kirkcaldy]] was a young fella called [[professional:1|Struan Geddes]] who really got her; she spoke to him, twelve words on the third visit, he counted them. He put in his report that she met the test for a CSP. Fine.

Then it comes back without that paragraph. [[parent:1|Morven]] says to him, what happened? And he goes pink. His principal had been asked by [[council:1|Fife Council]]'s support manager to have him "revisit the conclusion", and it was made clear his temporary contract was up at Christmas. He told her this in the car park with his bike helmet on, so it never happened, if you follow me.

The manager's [[professional:2|Isobel Tennant]]. [[professional:2|Isobel]] goes to the same church as our mum. You cannot write this stuff.

[[professional:1|Struan]] is now in [[place:2|Perth]] and good luck to him. [[child:1|Eilidh]] hasn't said a word in that building since.

Keep us all out of it, him most of all.

