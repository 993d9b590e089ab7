+++
id = "x-026"
channel = "forum-pm"
from_name = "6kidsandahorse"
from_addr = ""
subject = "hello"
date = "2013-10-02T01:12:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it says our family are no fixed abode and aggresive"
[[evidence]]
category = "access-denied"
quote = "she sed it was for professionals only"
+++
my cousin reads this out for me an types. my lad [[child:1|johnboy]] has the fits an cant learn like his sisters [[child:2|margaret-ann]] an [[child:3|blue]]. we been on [[place:1|cottingley springs]] 11 yr same pitch. [[council:1|leeds]] wrote a report an it says our family are no fixed abode and aggresive. my husband [[parent:2|big john]] never raised his voice to no one. i only seen it cos the nurse [[professional:1|therese]] at [[health:1|jimmys]] showed me. asked mrs [[professional:2|pickersgill]] for a copy she sed it was for professionals only. dont put this up nowhere just want u to no it happens. [[child:1|john-boy]] is a good boy
%% signature
bridie
