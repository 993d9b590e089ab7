+++
id = "ke-034"
channel = "email"
from_name = "Lin Mei-Ling"
from_addr = "meiling.lin@example.org"
subject = "Hearing test mix-up, [[council:1|Southwark]]"
date = "2013-01-22T21:15:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "So now it's written in the advice that I have three sons and that I keep one of them at home out of school."
+++
Dear sir/madam

My son's English name is [[child:1|Anson]], in Chinese [[child:1|Ka Chun]]. School writes [[child:1|Anson Lin]], hospital writes [[child:1|Chun Lam]], [[council:1|Southwark]] writes [[child:1|Ka Lin]]. Result: three files, three boys.

Mr [[professional:1|Beaumont]] teaches him piano at [[school:1|Surrey Docks Juniors]], and it was he who noticed that [[child:1|Anson]] follows hands and not sound. He rang me, then my husband's sister [[parent:1|Winnie]], because I was at the shop and can't hear the phone over the fryer. [[parent:1|Winnie]] took him to [[health:1|Guy's]]. There a Dr [[professional:2|Fothergill]] found he'd lost most of the left side. All good up to here, NHS number [[id:1|999 027 4416]], one boy.

The advisory teacher, [[professional:3|Keeley]], came on [[date:1|9/11/12]]. She looked for his file, and got the file of the boy [[child:1|Chun Lam]], who has no school, and the file of [[child:1|Ka Lin]], who has no ears problem. She decided that there were brothers. So now it's written in the advice that I have three sons and that I keep one of them at home out of school. A lady from child protection, [[professional:4|Gloria]], came to count them. She counted one, and had some noodles.

I asked [[professional:3|Keeley]] to change it. She's very sorry, but it's "live".

Their letters go to [[postcode:1|SE16 2XN]], where nobody of ours ever lived; we're over the shop, [[place:1|212 Lower Road]], [[postcode:2|SE16 7ZY]].

You can use, no names. We have enough names.

%% signature
Mei-Ling Lin

