+++
id = "q-015"
channel = "email"
from_name = "Bailey R"
from_addr = "bailey.r05@example.com"
subject = "im 19 and i finally read my own file"
date = "2024-08-21T02:17:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "every other line is a black box, and one of the things under the box is MY NAME, you can see it if you hold it to the light"
[[evidence]]
category = "insecure-handling"
quote = "turns out the rest was in a flood in a storage unit and then someone just skipped it. like in a skip."
[[evidence]]
category = "false-information"
quote = "page 61 i set fire to a bin at my primary. no i did not, i was in Lanzarote"
+++
hi so this probably isn't what you get, it's usually mams isn't it

my name is [[child:1|Bailey Robson]] and i was "known to" [[council:1|Newcastle City Council]] from age 5 to 18. adhd, tourettes, pru at 11, then [[school:1|Kenton Bar Unit]], then a place in [[place:1|Hexham]] with sheep. i'm fine now btw. i'm an apprentice sparky with [[org:1|Ouseburn Electrical]] and i've got a staffy called Duchess

when i turned 18 i thought i want to read it. so i sent the form off [[date:1|01/03/2023]]. got it [[date:2|June 6th]] this year. this year!! every other line is a black box, and one of the things under the box is MY NAME, you can see it if you hold it to the light. they've redacted me from me

then i asked where's years 3 to 6 cos it just jumps. turns out the rest was in a flood in a storage unit and then someone just skipped it. like in a skip. the lass on the phone ([[professional:1|Shannon]], dead nice) said there was a form saying destroyed but the form was also in the flood

and what IS in there. page 61 i set fire to a bin at my primary. no i did not, i was in [[place:2|Lanzarote]] with my nana, she's got photos with the date on, me with a burger bigger than my head. it was [[child:2|Bailey Robinson]]. everyone knew it was [[child:2|Robbo]]. but that page is why the pru took me, it says so, "in view of the arson". seven years i thought they just didn't like me

my mam [[parent:1|Lisa]] says mr [[professional:2|Grey]] at the unit always thought it was rubbish and wrote and told them. that letter's not in there either

i looked for dodgy stuff like docs talking behind our backs and honestly i didn't find any. the camhs bits are kind

use my name, i want it used. not [[child:2|robbo]]'s, he's got a kid now

%% signature
Bailey
