+++
id = "je-034"
channel = "email"
from_name = "Thushara"
from_addr = "thushara.n@example.com"
subject = "(no subject)"
date = "2024-09-12T23:03:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Obi's letter had gone to Harrow, to school and to Michelle nine days before us and in it was mention a mark on arm."
+++
hello i wil write fast as [[child:1|Kavin]] sleeps only 2 hrs

we r at [[place:1|22 Pinner Hollow]], [[postcode:1|HA5 9ZQ]]. my son [[child:1|Kavin]] 5 yrs NHS [[id:1|999 042 7716]] autism not speaking. my wife is [[parent:1|Yalini]]. her mother [[parent:2|Pathma]] also here

problem is this. in march [[professional:1|Charlotte]] from nursery made one referral. then [[professional:2|Obi]] came home and saw him, very nice man, sat floor, gave bubbles. he said i will send to you first. then [[professional:3|Michelle]] phoned my wife "why didnt you tell us about the burn" what burn?? [[professional:2|Obi]]'s letter had gone to [[council:1|Harrow]], to school and to [[professional:3|Michelle]] nine days before us and in it was mention a mark on arm. it is birth mark!! it is in red book page 1

[[professional:3|Michelle]] came next day with [[professional:4|Tunde]] and they looked all over my son body. [[parent:2|Pathma]] was screaming. [[professional:4|Tunde]] said sorry uncle he also has 2 kids. it was closed same week no action. but [[child:2|Kavya]] (8) is now wetting the bed and when bell rings she takes her brother inside cupboard

if [[professional:2|Obi]] showed us first we could tell him in 1 minute it is birth mark

%% signature
thushara

