+++
id = "jf-030"
channel = "forum-post"
from_name = "purplewellies"
from_addr = ""
subject = "Re: \"we don't quantify\""
date = "2011-03-30T19:26:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I asked what he'd recommend in hours and he actually laughed and said the last person in his team to write a number got a written warning."
+++
Ha, try [[council:1|Bath & NES]]. [[professional:1|Lennox]] came to see DS ([[child:1|Ptolemy]], don't ask, his father's an archaeologist) in [[place:1|Keynsham]]. Spent a full day on him. Brilliant. Knew him inside out by teatime, knew about the bath thing as well. I asked what he'd recommend in hours and he actually laughed and said the last person in his team to write a number got a written warning. My friend [[parent:1|Temperance]] had the same from someone called [[professional:2|Judd]], in the same building!

