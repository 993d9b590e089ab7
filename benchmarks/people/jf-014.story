+++
id = "jf-014"
channel = "email"
from_name = "Jean Bannerman"
from_addr = "jeanb@example.co.uk"
subject = "[[council:1|Highland]]"
date = "2009-06-30T18:18:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Her manager, Abernethy, has since told her in writing that nobody employed by Highland may put a number against support."
+++
I taught for thirty years so I know how these things are written, and how they are unwritten. My grandson [[child:1|Ruaridh]] stays with me in [[place:1|Golspie]]. [[professional:1|Catriona]] drove up from [[place:2|Inverness]] through the worst of the winter and gave him three days, and at my table, with her soup going cold, she said he required one-to-one for the whole of the school week.

Her manager, [[professional:2|Abernethy]], has since told her in writing that nobody employed by [[council:1|Highland]] may put a number against support. She showed me. I have seen [[professional:2|Abernethy]] at the Mod with his kilt on, singing about justice.

[[school:1|Strathbrora Primary]] got "some adult support as the day permits". The day, as it happens, does not permit. His mother [[parent:1|Eilidh]] is at sea till August. You have my name and you may put it to this.

%% signature
Jean Bannerman

