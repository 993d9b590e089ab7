+++
id = "je-022"
channel = "forum-pm"
from_name = "Spoonless_in_Slough"
from_addr = ""
subject = "data thing"
date = "2013-09-02T20:50:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Slough had emailed the sheet to every driver on the contract, all 46 of them, no password."
+++
[[professional:1|Reggie]] (does [[child:1|Anaya]]'s taxi, talks like a radio) told me my own address back to me the day after we'd moved. Hadn't given it to ANYONE as we'd moved because of [[parent:1|Sanjay]]. He had it on a printed sheet with my mobile and the words "mother at refuge until July". [[council:1|Slough]] had emailed the sheet to every driver on the contract, all 46 of them, no password. [[parent:1|Sanjay]]'s brother drives for them. [[parent:2|Manoj]]. He was on that list. [[professional:2|Tanya]] who found us the flat went ballistic, had us moved again inside the week, & poor [[child:1|Anaya]] never did get to use the paddling pool

