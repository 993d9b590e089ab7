+++
id = "kh-023"
channel = "forum-post"
from_name = "wirralmam4"
from_addr = ""
subject = "la rang the school behind me back"
date = "2017-02-19T20:50:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "howard off wirral had phoned her n told her he was violent n she should think hard"
+++
just seen this thread. its not just yous

we asked for [[school:1|brackenwood grange]] for our [[child:1|alfie]]. visited it n everything. miss [[professional:1|tansley]] there loved him. then it goes dead. i ring [[professional:1|tansley]] n shes dead awkward n says she cant meet need. turns out [[professional:2|howard]] off [[council:1|wirral]] had phoned her n told her he was violent n she should think hard. [[child:1|alfie]]!!!! he cries if a leaf falls on him

how i know is our [[parent:1|jen]] went school with the secretary, [[professional:3|paula]]. me dad [[parent:2|tommo]] says get a solicitor. with what

