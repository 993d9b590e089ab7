+++
id = "kf-027"
channel = "email"
from_name = "Isla Farquharson"
from_addr = "islaf.home@example.org"
subject = "Fit happened at [[school:1|Tillybirloch]]"
date = "2015-10-15T08:33:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I phoned Murdo an he said, awfa quiet, \"Isla, we've been telt nae tae pit oors in ony mair, it's come doon fae the quality manager.\""
+++
Fit like. I'll write it the wye I spik or I'll never get it doon.

My loon [[child:1|Struan]] is ten and dyslexic wi sensory bother. [[child:2|Lorn]] his wee brother is fine. We bide in [[place:1|Alford]].

[[professional:1|Murdo]] wis the educational psychologist. He'd tell ye a'thing, a richt blether, and he telt me in the car park that he'd pit doon ten oors o support. "Ten?" I says. "Ten," says he. Then the letter cam fae [[council:1|Aberdeenshire]] and nae a number in it fae start tae feenish. I phoned [[professional:1|Murdo]] an he said, awfa quiet, "[[parent:1|Isla]], we've been telt nae tae pit oors in ony mair, it's come doon fae the quality manager."

The quality manager is a Mrs [[professional:2|Rennie-Clark]] that I wis at the school wi. She sat ahin me in Geography. I went tae see her. Niver heard o it, she says, nae policy o that kind. So either [[professional:1|Murdo]]'s leein or she is and I ken fa I'd pit ma money on.

[[professional:3|Cattanach]], that's the heidie, gied me her ain copy o the first version and said she hidna.

Ma man [[parent:2|Sandy]] says keep it tae yersel, we've tae live here. That's fit wye ye'll hae tae cheenge the names, aye and the toon.

%% signature
Cheers the noo,
Isla

