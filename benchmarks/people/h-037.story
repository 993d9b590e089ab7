+++
id = "h-037"
channel = "forum-post"
from_name = "kettleson_again"
from_addr = ""
subject = "Re: Did your EP ever say why there's no hours in it?"
date = "2013-10-19T23:02:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she isn't allowed to put any amount of support in writing, her boss has told all of them, she'd be \"spoken to\" if she did."
+++
yes. ours said it out loud. [[professional:1|Kirsty]], [[council:1|East Riding]], v v nice. she isn't allowed to put any amount of support in writing, her boss has told all of them, she'd be "spoken to" if she did. i said could you whisper it then. she held up 3 fingers then 0. thirty hours. DS ([[child:1|jude]]) said why's she waving. hey [[child:1|jude]], dont be afraid lol. anyway statement says "some"

