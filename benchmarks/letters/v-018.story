+++
id = "v-018"
channel = "forum-post"
from_name = "sonnysmaw_g32"
from_addr = ""
subject = "csp meeting minutes??"
date = "2019-03-05T22:52:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "asked for the minutes 4 times now an told there internal"
+++
anybody else in [[council:1|glasgow]] had this. my wee man [[child:1|sonny]] p4 asd n pica, had a csp review at [[school:1|braidfauld view]] on [[date:1|14th feb]], valentines day no less lol. [[professional:1|shona]] the ed psych was there an [[professional:2|kenny]] fae the outreach. asked for the minutes 4 times now an told there internal. [[professional:1|shona]] says ask the heid, heid says ask [[council:1|gcc]], they say ask [[professional:1|shona]]. its ma ain wean. his granda [[parent:1|big rab]] went up tae the school himsel an got the same. pm me or [[contact:1|sonnysmaw@example.net]] if u know what a can dae x
