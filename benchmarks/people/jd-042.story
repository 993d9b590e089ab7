+++
id = "jd-042"
channel = "email"
from_name = "Ranald Ogilvy"
from_addr = "ranald.ogilvy@example.co.uk"
subject = "May one quote from a Co-ordinated Support Plan?"
date = "2019-01-21T12:15:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Good afternoon

I am preparing a contribution for your book about our daughter [[child:1|Isobel]], and have two points on which I would be glad of guidance before I go further.

First: the plan itself, issued by [[council:1|Angus Council]] on [[date:1|30 August 2018]], carries the name of its author, [[professional:1|Verity Dunnett]], and the initials of three others ([[professional:2|RMcA]], [[professional:3|GT]] and [[professional:4|JW]]). Can I reproduce a paragraph of it? I do not want to be the one who lands you in court. My cousin [[parent:1|Alasdair]], who is an advocate at [[place:1|Parliament House]], shrugged in a manner that I have not been able to interpret.

Second: [[child:1|Isobel]] is seventeen now, in her last year at [[school:1|Glenprosen Academy]], and she has opinions. She would prefer that she be called by her second name, [[child:1|Rose]], which is also the name of her grandmother and of the boat. Would that count as changing it? I rather fear that in [[place:2|Kirriemuir]] it would not.

I look forward to hearing from you. The account will follow, all being well, by [[date:2|15 March]]; it is at present four pages long and my wife says that two are about the boat.

%% signature
Ranald Ogilvy
Wester Lednathie

