+++
id = "jg-035"
channel = "forum-pm"
from_name = "chaosinthekitchen"
from_addr = ""
subject = "its me from the zoo trip"
date = "2019-07-28T00:31:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "when they did the office up in the easter holidays his whole box went in the skip with alishas and some year 6s."
+++
heya its [[parent:1|carly]] (blue hair, lost a shoe). u said to message u about [[child:1|tyler-jay]]

so basically hes at [[school:1|st bedes]], yr 4, n [[school:1|st bedes]] said they sent all his stuff for the annual review to [[council:1|bolton]]. [[council:1|bolton]], well this [[professional:1|imran]], says they never had it. back n forth. then the old SENCO [[professional:2|faye]] messages me off her own phone from [[place:1|tenerife]]. when they did the office up in the easter holidays his whole box went in the skip with [[child:2|alisha]]s and some year 6s. [[professional:2|faye]] SAW it go in n told [[professional:3|bryn]] the business manager n he said its all on the computer love

its not all on the computer love

five years. the [[health:1|royal bolton]] letters, [[professional:4|saskia]]s reports from when he was non verbal, the lot. [[org:1|b&b groundworks]] had the skip, my uncle [[parent:2|des]] rang them, its landfill

do i tell [[child:2|alisha]]s mum or do u think [[professional:3|bryn]] will??

%% signature
carly xx

