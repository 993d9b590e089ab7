+++
id = "t-071"
channel = "email"
from_name = "granddad mumford"
from_addr = "j.mumford.scilly@example.org"
subject = "islands"
date = "2019-01-14T19:19:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "treliske posted it back to the wrong mumford"
+++
i dont use the shift key it is arthritis not ignorance

i am on [[place:1|st marys]] thats the big island. my granddaughter [[child:1|demelza]] lives on [[place:2|bryher]] with [[parent:2|kit]] and [[parent:3|saskia]] and comes across on the school boat to [[school:1|garrison base]]. she has a feeding tube

there are not two and a half thousand of us so there is no such thing as private, i do know that, i was harbourmaster. but there is gossip and there is a noticeboard

[[professional:1|ottley]] at the [[council:1|council of the isles of scilly]] sent her assessment to [[health:1|treliske]], fine, and [[health:1|treliske]] posted it back to the wrong [[parent:4|mumford]]. my cousin [[parent:4|harold]] has the flower farm. [[parent:4|harold]] is ninety and [[parent:5|jenna]] reads him his post aloud in the honesty box shed with the visitors going by

so thats how [[child:2|finn]], [[child:3|ella hicks]] and little [[child:4|ted]] all came to know about the tube and what happens if it is pulled. you can guess

it was pulled. [[date:1|30th november]]. [[child:4|ted]] is four he meant no harm. dr [[professional:2|marais]] came in the launch in a force 8 and put it back on the kitchen table

[[professional:1|ottley]] says there was no breach as it was "within the family". [[parent:2|kit]] is not a talker. [[parent:3|saskia]] is packing for [[place:3|truro]]
