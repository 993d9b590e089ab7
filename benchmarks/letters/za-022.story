+++
id = "za-022"
channel = "email"
from_name = "Lesley Tyson"
from_addr = "lesleytyson@example.org"
subject = "Respite and [[child:1|Ruby]]"
date = "2016-09-11T19:40:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "they'd no objection to me knowing there was a report, only to me having one"
[[evidence]]
category = "other-collusion"
quote = "Seems her doctor and the head have an understanding: nothing gets a name till she's sixteen and off both their books."
+++
Evening. I'm mum to [[child:1|Ruby]], 14, up above [[place:1|Ulverston]]. It's lambing money and tourists here and no respite bed nearer than [[place:2|Preston]]. We've had one night off since the floods.

Psychologist saw her in June. When I asked [[council:1|Cumbria]] for it they'd no objection to me knowing there was a report, only to me having one. I've put in for the respite again. Seems her doctor and the head have an understanding: nothing gets a name till she's sixteen and off both their books. I had that from the head's own wife, over a gate. I've not slept through since March. That's all I wanted to say really.

%% signature
Les
