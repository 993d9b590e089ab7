+++
id = "jb-004"
channel = "forum-post"
from_name = "thistledown_x"
from_addr = ""
subject = "[[council:1|Calderdale]] peeps - transport panel?"
date = "2013-11-06T20:33:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Quick q for anyone near [[place:1|Halifax]] or [[place:2|Sowerby Bridge]]. DS2 ([[child:1|Rowan]], 12) starts at [[school:1|Ravensclough School]] after xmas. LA say his taxi goes to a "transport panel" but woman on phone ([[professional:1|Janine]]? [[professional:1|Jeanine]]?) couldn't tell me when it sits or who's on it. Is it a real thing or do they make it up?? [[contact:1|moorlandmam]] you said yours got turned down - did you have to appeal in writing? Also has anyone used [[org:1|Hebble Cars]], are their escorts ok with epilepsy. TIA

