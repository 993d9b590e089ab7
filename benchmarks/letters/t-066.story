+++
id = "t-066"
channel = "forum-post"
from_name = "bigsister_cwm"
from_addr = ""
subject = "not a parent but near enough"
date = "2017-03-05T01:22:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "i wasnt asked. lisa wasnt asked."
+++
hi all. i'm 23 and i've got my two brothers since mam died, so if thats not allowed on here just say

[[child:1|rhys]] is 13 with downs and [[child:2|morgan]] is 10 and does my head in but nothing wrong. we're in [[place:1|treherbert]], top of the valley. gran's [[parent:2|maureen]] in [[place:2|treorchy]] and she helps, and [[parent:3|gav]] helps when he's not on the rigs, [[parent:3|gav]] is my fella

social services is [[professional:1|lisa]], she is fab. [[council:1|rct]] education is not [[professional:1|lisa]]

so they had a meeting in [[school:1|ynys las]] to say is [[child:1|rhys]] better off living somewhere else. with him there. they let him sit in the room with his juice while [[professional:2|craig penhallow]] read out that im "a child herself" and that mams death was "expected". he cried so mrs [[professional:3|mort]] took him out and gave him to [[professional:4|bethan]] on dinners, thats how i know, [[professional:4|beth]] was in my year in [[school:2|bryn ithel]] and she rang me from the store cupboard

i wasnt asked. [[professional:1|lisa]] wasnt asked. [[professional:2|craig]] told [[health:1|royal glam]] the same day that they were "planning a transition", cause their letter says so, [[date:1|8 feb]]

[[child:2|morgan]] has packed his bag and hid it in [[parent:4|dilwyn]]'s shed next door so they cant take him without pyjamas

its not that im perfect. we have beans a lot. ive been late to get him twice, once cause of snow. but he knows his days of the week now off the bins, and he does the fire with me, and he says night night mam to the photo and then night night to me, in that order, every night, and nobody with a lanyard ever wrote that down did they

anyone been through this in [[place:3|rhondda]]? what do i even say to them
