+++
id = "kh-039"
channel = "forum-post"
from_name = "no1mumma_dundee"
from_addr = ""
subject = "ed psych said whit"
date = "2021-10-19T19:45:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "naw he says i'm no allowed tae put numbers in it, isla wid have ma heid"
+++
no even joking. ma wee yin [[child:1|skye]] no been to the school since [[date:1|16 aug]]. ed psych [[professional:1|fraser mcvey]] comes oot the hoose (we're in [[place:1|lochee]]) dead nice. says she needs a wee classroom, 6 weans max. great put that in yer report then

naw he says i'm no allowed tae put numbers in it, [[professional:2|isla]] wid have ma heid

[[professional:2|isla]] bein his boss at [[council:1|dundee]]. so the report says "small group as available". as available!!! granny [[parent:1|pat]] read it oot in her posh voice we were greetin laughin. then just greetin

miss [[professional:3|baptie]] at [[school:1|clepfield]] is sound she wants her back. [[child:2|rory]] keeps askin how come [[child:1|skye]] gets tae stay hame

we're no going oan [[place:2|skye]] this year either cos i'm no at ma work

