+++
id = "u-062"
channel = "forum-pm"
from_name = "bajan_in_ipswich"
from_addr = ""
subject = "An offer, if it's any good to you"
date = "2020-10-04T15:38:00+01:00"
html = false
kind = "offer"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "told a room full of EPs and therapists that no report was to carry a number of hours"
+++
Good afternoon. You don't know me. [[parent:1|Carlton]], 61, born [[place:1|Bridgetown]], forty years in [[place:2|Ipswich]], uncle and part-time chauffeur to [[child:1|Precious]] (14, sickle cell and learning difficulties) and her brother [[child:2|Junior]]. I know your time is precious too so I will be brief.

For nineteen years I was on the other side. SEN caseworker, [[council:1|Essex]] first, then [[council:2|Suffolk]], then through an agency ([[org:1|Larkfield Interim]]) at [[council:3|Thurrock]] and [[council:4|Central Beds]]. I left because of my blood pressure and my conscience, in that order.

What I can give you:

a) how a panel really runs, minute by minute
b) what the initials in the margins mean
c) reading people's SAR bundles. I can usually see what's been taken out, by the page numbers
d) one story of my own. On [[date:1|21 September 2016]], in [[place:3|Chicksands]], a manager I will call [[professional:1|G.]] told a room full of EPs and therapists that no report was to carry a number of hours, and whoever did it would be "having a conversation". A young SALT, [[professional:2|Niamh]], put her hand up and asked if that was lawful. She was gone by Christmas. I have my notebook.

I want nothing for it. My sister [[parent:2|Yvette]], that's [[child:1|Precious]]'s mum, doesn't know I'm writing, so go through me and not her. Mornings are best, not Sundays, I play bass at [[org:2|Bethel Apostolic]]. [[contact:1|07700 900 056]], or [[contact:2|carltonb59@example.net]].

How you'd credit any of this we can talk about.
