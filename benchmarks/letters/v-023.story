+++
id = "v-023"
channel = "email"
from_name = "Gemma"
from_addr = "gem_and_joy@example.org"
subject = "PLEASE TAKE MINE DOWN"
date = "2020-07-14T07:58:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
morning. i sent you something about [[child:1|joy]] on [[date:1|2nd july]] and i need you not to use it, any of it, not even with the names changed. [[council:1|sutton]] have agreed the [[school:1|larches]] after all and my solicitor [[professional:1|anil]] says leave it well alone, [[id:1|EH319/20/00077]] is being closed. also [[child:1|joy]]s dad has a new partner, [[parent:1|nicole]], who works at [[health:1|st helier]] and it would be obvious. sorry. it would of been a joy to see them squirm but there you go. can you email back to say its deleted
%% signature
gemma b
