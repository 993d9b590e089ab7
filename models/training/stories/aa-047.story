+++
id = "aa-047"
channel = "forum-pm"
from_name = "gingercat88"
from_addr = ""
subject = "PM as promised"
date = "2020-07-16T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said her boss had called her in and gone line by line, can you make \"requires\" into \"may benefit from\", can you take the base out altogether, and she was to have it back on his desk by Monday nine o'clock."
[[evidence]]
category = "school-approached"
quote = "Tues the base manager tells me, bit embarrassed, theyve had placements on the blower since May telling her to say she can't meet his needs, three calls, and could she please not mention it to mum."
+++
Hi [[parent:1|Jen]], didnt want to post this cos the LA read that board, everyone knows they do.

You know J was meant to be going to the autism base at the high school. All agreed. EP had put it in writing.

Well EP rang me Sunday. On a SUNDAY, from her garden, I could hear a mower. She said her boss had called her in and gone line by line, can you make "requires" into "may benefit from", can you take the base out altogether, and she was to have it back on his desk by Monday nine o'clock. She said Im telling you because I've got to live with myself. I said what are you going to do. She said she'd sent it in as it was and was waiting to be shouted at.

So you'd think hooray. But no. Tues the base manager tells me, bit embarrassed, theyve had placements on the blower since May telling her to say she can't meet his needs, three calls, and could she please not mention it to mum. Since MAY. I was picking out blazers in may!!

J's ok. Hes building a motorway out of cereal boxes, it goes up the stairs. Hes told everyone he's going to the high school, he told the postman.

DH says record every call now, is that legal? Anyway delete this after. Hope yr back is better and that G got her review date, give her a squeeze from me xx
