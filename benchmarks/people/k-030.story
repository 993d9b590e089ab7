+++
id = "k-030"
channel = "email"
from_name = "Lorna Wishart"
from_addr = "lorna.wishart@example.co.uk"
subject = "What [[parent:1|Jean]] said to the Depute"
date = "2017-06-13T21:47:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He told her that Fife had written to ask for the four hours to be made two, and that he'd every confidence Nan would oblige."
[[evidence]]
category = "false-information"
quote = "What is in the minute is \"Grandmother confused as to purpose of meeting\", which Jean has had framed."
+++
Hello there. Mine's quick to tell, though it took two years to live.

The co-ordinated support plan meeting for [[child:1|Struan]] was held in the wee music room at [[school:1|Balgeddie Muir]] with [[professional:1|Alistair]], [[professional:2|Nan]], [[professional:3|Shona]] and a heater. [[professional:2|Nan]], you would think from the name, was somebody's granny. She's twenty-eight, she's the speech therapist, she wears a nose ring. The granny was [[parent:1|Jean]], and [[professional:1|Alistair]], who is the Depute, addressed his opening remarks to the wrong one.

"As I was saying to [[professional:2|Nan]]," says he to [[parent:1|Jean]], "we'd hoped the hours could be looked at." My mother is not daft. She said, very softly, "And what did [[professional:2|Nan]] say?" So he told her! He told her that [[council:1|Fife]] had written to ask for the four hours to be made two, and that he'd every confidence [[professional:2|Nan]] would oblige. At which the lassie with the nose ring put her pen down and said she would do no such thing.

[[professional:3|Shona]] was minuting. None of that's in the minute. What is in the minute is "Grandmother confused as to purpose of meeting", which [[parent:1|Jean]] has had framed.

[[child:1|Struan]]'s at the [[health:1|Victoria]] in [[place:1|Kirkcaldy]] next week for his grommets, wish him luck. No names in print, though [[parent:1|Jean]] would like hers. The answer is still no, Mum.

%% signature
Lorna

