+++
id = "r-018"
channel = "email"
from_name = "Lan Anh Tran"
from_addr = "lananh.tran@example.net"
subject = "[[child:1|Minh]] not [[child:2|Minh]]"
date = "2018-02-11T12:40:00+00:00"
html = true
kind = "story"
categories = ["insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "they emailed me the plan of the other Minh and they emailed mine to his uncle"
[[evidence]]
category = "subject-access-failure"
quote = "First it was lost, then it needed a fee, then Bernadette was on leave. That's seven months."
+++
Dear Sir,

In [[school:1|Brockley Bottom School]] there are two boys, both [[child:1|Nguyen]], both [[child:1|Minh]]. My son is [[child:1|Nguyen Tran Minh]], nickname [[child:1|Bin]]. The other is [[child:2|Nguyen Quang Minh]], his nickname [[child:2|Tom]]. We know [[child:2|Tom]]'s family from the [[org:1|Vietnamese Lantern Club]] in [[place:1|Deptford]]. His uncle [[parent:2|Hai]] brings him.

In July they emailed me the plan of the other [[child:2|Minh]] and they emailed mine to his uncle, [[contact:1|hai.ng88@example.com]]. [[parent:2|Hai]] doesn't read English so well, so he asked [[parent:3|Thuy]] at the nail shop, and [[parent:3|Thuy]] asked my cousin [[parent:4|Lien]]. So now all know that my [[child:1|Bin]] has a stoma.

I complained to Miss [[professional:1|Pearl]]. [[professional:1|Pearl]] is her first name, I think; on the web page is [[professional:1|Pearl Augustin]]. She said it's [[professional:2|Dexter]] who pressed the button, at [[council:1|Lewisham]]. [[professional:2|Dexter]] said it was [[professional:3|Marsha]] and the system.

In the same month I asked for the records, all of them, from [[council:1|Lewisham]]. First it was lost, then it needed a fee, then [[professional:4|Bernadette]] was on leave. That's seven months. My sister's husband, [[parent:5|Steve]], is helping with the letters. Dr [[professional:5|Ash]], at [[health:1|Evelina London]], printed for me hers in one day, so it can be done.

No names please. Not "stoma" also.

%% signature
Lan Anh (Annie)
