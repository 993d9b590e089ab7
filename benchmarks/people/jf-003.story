+++
id = "jf-003"
channel = "email"
from_name = "Ewa Kowalczyk"
from_addr = "ewakow@example.org"
subject = "My daughter in [[place:1|Boston]]"
date = "2015-10-25T19:05:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Grice had asked her to take out \"all mornings\" and to put \"access to support as available\", because Lincolnshire could not pay what she wrote."
[[evidence]]
category = "access-denied"
quote = "Mr. Dunmore, who answers for Grice when she is on holiday, said that drafts belong to Lincolnshire and parents may not have them."
+++
Good evening, sorry for my English, my neighbour [[parent:1|Sheila]] check the spelling.

I am mother of [[child:1|Oliwia]], 10 years. We come from [[place:2|Toruń]] in 2007 and my husband [[parent:2|Marek]] works with vegetables, he is a line leader at [[org:1|Fenside Produce]]. [[child:1|Oliwia]] has epilepsy and she forgets things after.

In [[school:1|Saint Botolph Road Primary School]] she has good teacher, [[professional:1|Hannah]]. [[professional:1|Hannah]] wrote in September that [[child:1|Oliwia]] needs somebody beside her all the mornings. Then comes [[professional:2|Grice]] for the yearly meeting and [[professional:1|Hannah]] is different, she looks on the table. After, on the car park, she told me. [[professional:2|Grice]] had asked her to take out "all mornings" and to put "access to support as available", because [[council:1|Lincolnshire]] could not pay what she wrote. She did it. She is 24 years old and she was afraid.

At [[health:1|Pilgrim Hospital]] the nurse, [[professional:3|Beatriz]], says the same as [[professional:1|Hannah]], that without a person [[child:1|Oliwia]] can fall on stairs. On [[date:1|9 October]] she did fall. Four stitches. [[professional:2|Grice]] sent a card with flowers on it.

I ask in the office for the first paper of [[professional:1|Hannah]], the true one. Mr. [[professional:4|Dunmore]], who answers for [[professional:2|Grice]] when she is on holiday, said that drafts belong to [[council:1|Lincolnshire]] and parents may not have them.

You can use our story but please not the name of my daughter and not [[place:1|Boston]], everybody knows everybody here, also in Polish shop.

%% signature
Z poważaniem / kind regards
Ewa K.

