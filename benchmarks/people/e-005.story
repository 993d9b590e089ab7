+++
id = "e-005"
channel = "email"
from_name = "KEV STOREY"
from_addr = "kevstorey71@example.com"
subject = "[[child:1|BRANDON]]"
date = "2014-06-25T07:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "TURNS OUT A BLOKE AT DONCASTER COUNCIL NAME OF ROY TRANTER HAD RUNG THEM AND SAID DON'T TAKE HIM HE'S DOWN FOR THE BECK CENTRE."
+++
CAPS LOCK STUCK SORRY NOT SHOUTING. WELL I AM A BIT. MY LAD [[child:1|BRANDON]] 13 ADHD. WE PICKED [[school:1|HATFIELD MOOR ACADEMY]], THEY SHOWED US ROUND, MISS [[professional:1|CARTLEDGE]] SAID HE'D FIT IN LOVELY. NEXT WEEK COMPUTER SAYS NO. TURNS OUT A BLOKE AT [[council:1|DONCASTER COUNCIL]] NAME OF [[professional:2|ROY TRANTER]] HAD RUNG THEM AND SAID DON'T TAKE HIM HE'S DOWN FOR THE [[school:2|BECK CENTRE]]. [[professional:1|CARTLEDGE]] TOLD MY EX [[parent:1|DONNA]] IN ASDA CAR PARK. NOBODY RUNG US. USE IT BUT NOT HIS NAME HE'S HAD ENOUGH.

%% signature
KEV

