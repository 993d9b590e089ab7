+++
id = "jc-012"
channel = "email"
from_name = "Ros"
from_addr = "rosalind.keay@example.co.uk"
subject = "Is it worth sending mine?"
date = "2010-06-22T14:09:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, my friend [[parent:1|Annabel Stokes]] sent you hers about [[child:1|Jonty]], and I wondered whether something so much smaller was of interest. Ours is only that our EP, [[professional:1|Rupert]], was terribly slow, and Mrs [[professional:2|Dacre]] at [[school:1|Kineton Hall]] a bit rude. Nothing was hidden. My son [[child:2|Barnaby]] did get his hours in the end, from [[council:1|Warwickshire]], thanks to [[professional:3|Bill Pargeter]]. [[parent:1|Bel]] thinks I should. [[parent:2|Hugo]] (husband) thinks I should let Mr [[professional:1|Lyle]] alone, since [[professional:1|Rupert]] and he play squash. Do you take quiet ones? [[professional:3|Bill]] says he'd not mind either way.

%% signature
Ros Keay

