+++
id = "jg-022"
channel = "email"
from_name = "Bronwen Tudor-Rees"
from_addr = "b.tudorrees@example.net"
subject = "Cyngor, [[child:1|Macsen]]"
date = "2020-07-08T11:11:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Delyth's line manager, one Huw Cadwaladr, sent it back to her twice with the helper crossed through, and she has both copies."
+++
Dear friends,

Forgive a hurried note between lambs and lockdown. [[child:1|Macsen]] is ten and his teacher at [[school:1|Ysgol y Ddôl Wen]] is Anti [[professional:1|Menna]] to the whole of [[place:1|Tregaron]], including him. In March the advisory teacher, [[professional:2|Delyth Parri]], wrote him up as needing a Welsh-speaking helper every day. [[council:1|Ceredigion]] liked the report except for the bit that cost money. [[professional:2|Delyth]]'s line manager, one [[professional:3|Huw Cadwaladr]], sent it back to her twice with the helper crossed through, and she has both copies. On the third go she'd worn down, and what reached [[parent:1|Emyr]] and me says "as resources allow".

[[professional:1|Menna]] phoned [[professional:3|Cadwaladr]] at home. (They were in the youth club at [[org:1|Capel Bwlchgwyn]] together, that's how things go here.) He told her to mind her own business in two languages.

At [[health:1|Bronglais]] they just sigh. Mam-gu [[parent:2|Sal]], eighty-nine, is learning Makaton off the telly.

%% signature
Bronwen

