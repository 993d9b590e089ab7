+++
id = "s-008"
channel = "forum-pm"
from_name = "knitpurlrepeat"
from_addr = ""
subject = "pls don't post this"
date = "2016-05-21T00:34:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "the LA had already phoned them and told them he'd be too much for them"
+++
This is just between us, don't use it anywhere please, even with the names out. I went to look round [[school:1|Larkbarrow Hall]] for [[child:1|Hamish]] and the head was lovely till I gave our surname. Then it all went cold. Turned out the LA had already phoned them and told them he'd be too much for them, months before we'd named a school to anybody. I know who it was as well. [[professional:1|Fiona C-B]] at [[council:1|Northants]], her kids go to swimming with mine. Which is why you can't use it. Just needed to tell a person.
