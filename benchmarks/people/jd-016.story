+++
id = "jd-016"
channel = "forum-pm"
from_name = "knitonepurlscream"
from_addr = ""
subject = "Re: Re: [[child:1|ezra]]"
date = "2022-01-17T19:20:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = "event"
+++
hi again its me with the jigsaw boy

just to say theyve backed down!!! email off [[professional:1|priti s]] this morning, [[child:1|ez]] gets his place at [[school:1|wandle lodge]] from [[date:1|21 feb]]. didnt even need the hearing, [[council:1|merton]] caved 2 wks before. they always do says [[contact:1|nanny_plum_sw19]] and shes right

so can you hang fire on what i sent in nov til hes settled? then its all yours. also its [[professional:2|Maddox]] not [[professional:2|maddocks]] the ep i spelt it wrong all through sorry

