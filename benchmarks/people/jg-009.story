+++
id = "jg-009"
channel = "forum-post"
from_name = "biscuitbarrel77"
from_addr = ""
subject = "anyone used [[health:1|Elmswood Clinic]]? or [[professional:1|Petra Novakova]]?"
date = "2020-02-26T22:09:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
dd2 ([[child:1|edie]]) needs an independent salt report before [[council:1|north somerset]] decide. [[professional:4|sandra]] at [[org:1|portishead sen social]] gave us three names: [[professional:1|petra novakova]] at [[health:1|elmswood]], [[professional:2|tom bright]] who i think works from [[place:1|nailsea]], and a mrs [[professional:3|hallett]] who used to be nhs at [[health:2|weston general]]

[[professional:1|petra]] has a waiting list till may. [[professional:2|tom]] rang back straight off and seemed bright (sorry) but [[child:1|edie]] is funny with men since grandad [[parent:1|phil]] died so not sure

[[school:1|yeo park]] (her school) say [[professional:3|hallett]] did reports for two kids there and the LA "hated" her, which is sort of a recommendation?

any experiences, pm me if you don't want to say on here. tia

