+++
id = "w-018"
channel = "forum-pm"
from_name = "knackeredinclaydon"
from_addr = ""
subject = "re your thread"
date = "2011-11-08T23:37:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they'd had a whole meeting bout joy n not told me"
+++
hiya hun hope u dont mind me pming, on phone so sorry for spelling. my dd [[child:1|joy]] is at [[school:1|gipping elms]] nr [[place:1|ipswich]], they'd had a whole meeting bout [[child:1|joy]] n not told me, only found out cos [[parent:1|shaz]] who cleans there saw the sheet on the photocopier. [[professional:1|wendy]] from [[council:1|suffolk]] was there, and the school nurse, and some1 from [[health:1|heath road]] ([[health:1|ipswich hosp]]). not 1 of them rang. i said to mrs [[professional:2|crisp]] what joy do u get from this n she just looked at me!! [[child:1|joyjoy]] came home asking what a unit is. she is 5 xx
