+++
id = "j-041"
channel = "email"
from_name = "Cheryl Purvis"
from_addr = "cherylpurvis@example.net"
subject = "auntie with a special guardianship order"
date = "2013-02-10T14:14:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "There's a form letter come from Newcastle saying we're discharged because \"family didn't engage\", when we'd never missed owt."
+++
Hiya,

Had to have a lie down before I could write this.

My brother [[parent:1|Lee]] and his ex couldn't look after their bairns so I've got the three: [[child:1|Ethan]], he's 12; [[child:2|Summer]], she's 7; and [[child:3|Mason]], who'll be four come summer. I'm thirty. I've never had none of my own, I'd a hamster.

It's [[child:2|Summer]] I'm on about. She doesn't talk at school, wets herself, hides under the table with the coats. At home she's a little comedian. [[school:1|Kenton Dene First]] say she's "settled". [[professional:1|Paula]], who does dinners and has eyes, says she's not.

I had a lady come from the [[health:1|Fleming]]. Been waiting since [[date:1|6/6/12]]. She was that posh she'd a scarf with a ring on it. She sat on our floor with [[child:2|Summer]] two hours, playing shops, and by the finish she'd been sold everything we own. She says to me at the door, Miss [[parent:2|Purvis]], I'd like to see her weekly and I'm going to push for it. I could've kissed her. Dr [[professional:2|Bannerjee-Wood]], that was.

She's gone now. Left. Funding. There's a form letter come from [[council:1|Newcastle]] saying we're discharged because "family didn't engage", when we'd never missed owt. I rang up and they said that's just what the box says when there's no clinic to refer to, don't take it personal.

I'm not asking for nowt back. I'd just like to know who else has been told that they didn't engage when they'd sat in by the phone for eight month.

There's a woman at [[org:1|Grandparents & Kin Tyneside]] called [[professional:3|Bet]] who's helping us spell it all out for the MP, Mr [[professional:4|Forsyth-Raine]]. Is that a good idea?

%% signature
ta very much
Chez

