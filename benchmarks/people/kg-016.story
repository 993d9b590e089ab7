+++
id = "kg-016"
channel = "forum-post"
from_name = "e7_auntie"
from_addr = ""
subject = "Re: Do reports always go to the parents first?"
date = "2022-03-29T08:15:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Should do, hardly ever do. My niece [[child:1|Tasnim]] has been through [[council:1|Newham]] and now [[council:2|Redbridge]] and [[parent:1|Rukhsana]] (my sister) always gets hers last. When they were at [[school:1|Plashet Brook Primary]] the SENCO there, [[professional:1|Femi Oduya]], used to photocopy them for her on the sly bless him. The new lot at [[school:2|Wanstead Flats High]] say it's against data protection to give a mother her own kid's report lol. Ask in writing and cc your councillor, ours was Cllr [[professional:2|Jas Bains]] and he was good. Somebody upthread said [[health:1|Newham General]] send direct, is that right? They didn't in 2018.

