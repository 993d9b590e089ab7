+++
id = "l-013"
channel = "forum-post"
from_name = "nw9_hooyo"
from_addr = ""
subject = "Re: is it just [[council:1|Barnet]]"
date = "2023-10-11T13:27:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
No sis it isn't just [[council:1|barnet]]. I've lived in [[place:1|brent]], [[place:2|colindale]] and now [[place:3|harrow]] and had kids in the system in all three boroughs. [[council:2|Brent]] lose things. [[council:1|Barnet]] have things but won't show you. [[council:3|Harrow]] show you but it's somebody else's. My cousin in [[place:4|Small Heath]] says [[council:4|B'ham]] don't even pick up, and her [[child:1|Ayub]] has been waiting for [[school:1|Pear Tree Court]] since he was three. It's the same movie in every cinema.

