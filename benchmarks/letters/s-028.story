+++
id = "s-028"
channel = "email"
from_name = "Jo Tunnicliffe"
from_addr = "jo.tunni@example.net"
subject = "disgusted of [[place:1|Stoke]]"
date = "2012-11-15T17:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "They rang the consultant and asked her to change his diagnosis"
+++
They rang the consultant and asked her to change his diagnosis. That's it, that's the story. Dr [[professional:1|Olusanya]] at the [[health:1|Haywood]] had put autism. [[council:1|Stoke-on-Trent]] wanted "social communication differences" as it's cheaper. She told me herself, face like thunder, and she said NO, to be fair to her. But what about the mums whose doctor says yes??? [[child:1|Alfie]]'s only four. FOUR. Man's name was [[professional:2|Keith Bloor]], rang from [[contact:1|01632-960-585]] on [[date:1|Nov 5th]], I hope his rockets were damp.

%% signature
Jo T
Sent from Outlook for Android
