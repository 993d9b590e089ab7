+++
id = "kc-026"
channel = "email"
from_name = "Pat and Bill Short"
from_addr = "shorts@example.co.uk"
subject = "OUR [[child:1|DREW]]"
date = "2013-01-30T10:48:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "THE FIRST WE KNEW WAS THE BILL FOR A TAXI FOR A CAMHS NURSE WE'D NEVER HEARD OF, WHO HAD BEEN TOLD ALL ABOUT HIM AND SEEN HIM THAT DAY IN A CUPBOARD."
+++
GOOD MORNING. [[parent:2|BILL]] TYPES THESE WITH THE CAPS ON, HE CAN'T SEE OTHERWISE, SO PLEASE EXCUSE.

[[parent:1|PAT]] AND [[parent:2|BILL]] HERE, IN SHORT THE [[parent:1|SHORTS]] OF [[place:1|SKEGNESS]]. WE ARE GUARDIANS TO [[child:1|DREW]], 14. HE DREW A PICTURE OF HIS SCHOOL, [[school:1|SEABANK COURT]], ON FIRE AND MISS [[professional:1|FLOWER]] CALLED A MEETING. THE FIRST WE KNEW WAS THE BILL FOR A TAXI FOR A CAMHS NURSE WE'D NEVER HEARD OF, WHO HAD BEEN TOLD ALL ABOUT HIM AND SEEN HIM THAT DAY IN A CUPBOARD. [[parent:1|PAT]] SAYS THEY WANT A PAT ON THE BACK FOR IT. [[council:1|LINCOLNSHIRE]] SAYS IT WAS "INFORMAL". [[professional:2|WOLF]], THE HEAD, HAS NOT BEEN SEEN SINCE, KEEPING THE WOLF FROM THE DOOR NO DOUBT.

NO NAMES.

%% signature
P & W SHORT

