+++
id = "kd-047"
channel = "email"
from_name = "Marisol Dimaculangan"
from_addr = "marisol.d@example.com"
subject = "Night shift email po"
date = "2015-11-19T03:40:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "I have been to the Philippines once in nine years, for the burial of my tatay, and Swindon has recorded it as neglect."
+++
Hello po! I'm a ward nurse at [[health:1|Great Western]], on my break. My son [[child:1|Jericho]], 13, [[school:1|Coate Water School]], dyspraxia and anxiety. In his report they put "mother is frequently absent abroad". I have been to the Philippines once in nine years, for the burial of my tatay, and [[council:1|Swindon]] has recorded it as neglect. My patients laughed when I told them, absent, I'm here every Christmas! Ms [[professional:1|Strange]] in the SEN office (that's really her name, strange but true) promised me to correct it on [[date:1|2 Nov]]. Not yet. Sister [[professional:2|Aoife]] on my ward says to bring her along next time, and she's scary, so I will. [[child:1|Jeric]] only wants that they stop asking him who cooks his dinner. It's me, I cook it at 4pm before the shift. Please hide my name as my visa's for renewal.

%% signature
God bless,
Marisol

