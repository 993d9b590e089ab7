+++
id = "n-013"
channel = "forum-pm"
from_name = "gingernutjob"
from_addr = ""
subject = "long rant sorry"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "weve had a chat with mrs penhallow and we all think the bridge would suit"
[[evidence]]
category = "quantifying-forbidden"
quote = "theyd been told not to put 1:1 on the form"
+++
ok here goes. dd2 [[child:1|skye-louise]] shes 10 asc + selective mutism. she was at [[school:1|hawkesley mill]] till easter then they said they couldnt meet need

so i get a call off this bloke [[professional:1|gavin]] at the council, never met him, and he goes weve had a chat with mrs [[professional:2|penhallow]] and we all think the [[school:2|bridge]] would suit. the [[school:2|bridge]] is a pru!! she doesnt even speak!!

my mum [[parent:2|jeanette]] took notes when we went in and the ta [[professional:3|kelly-marie]] told her that [[professional:1|gavin]] rang the school 3 times that week. three. and that theyd been told not to put 1:1 on the form

weve moved in with mum now at [[place:1|kings norton]] cos i lost my job over it. dr [[professional:4|banerji]] at [[health:1|heartlands]] is writing a letter but hes been told its not his place

[[council:1|birmingham]] can do one tbh
