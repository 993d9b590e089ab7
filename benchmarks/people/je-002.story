+++
id = "je-002"
channel = "forum-post"
from_name = "knackeredinknaresborough"
from_addr = ""
subject = "Re: has your LA ever rung schools behind your back?"
date = "2011-09-21T23:08:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She told me someone called Graham from North Yorks had already been on to ask them not to offer as \"mum is likely to be persuaded elsewhere\"."
+++
yep. us. [[child:1|Theo]] was at the point of being kicked out of yr 3 and i had looked round one place and one place only, [[school:1|Birkgate Manor]], where [[professional:1|Sal]] showed us the sensory room and he didnt want to go home. Rang her back 2 weeks later to say yes please. She told me someone called [[professional:2|Graham]] from [[council:1|North Yorks]] had already been on to ask them not to offer as "mum is likely to be persuaded elsewhere". Mum!! Persuaded!! I'd never said a word to him. [[parent:1|Pete]] wanted to drive to [[place:1|Northallerton]] there and then in his slippers. i hid the car keys

