+++
id = "x-017"
channel = "email"
from_name = "tracey pascoe"
from_addr = "traceyp71@example.com"
subject = "file left on bus"
date = "2010-11-09T19:22:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "left the whole file on the 27 bus"
+++
hiya dunno if this is any use to you. got 3 kids [[child:1|sonny]] 11 [[child:2|pearl]] 9 and the baby [[child:3|teddy]]. first two are statemented. mrs [[professional:1|hoskin]] who does the home visits for [[council:1|cornwall council]] left the whole file on the 27 bus coming out of [[place:1|st austell]] and a lad from [[school:1|penwartha comp]] picked it up n took photos on his phone. all about [[child:1|sonny]]s wetting and what i said about their dad [[parent:2|carl]]. was round school by dinner. [[child:2|pearly]] got called allsorts. when i rang they said mrs [[professional:1|hoskins]] has been spoken too. thats it. been 7 wks no letter no nothing my sister [[parent:3|dawn]] says get a solicitor but what with

%% signature
trace x
