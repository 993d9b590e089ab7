+++
id = "gg-061"
channel = "email"
from_name = "Ian Postlethwaite"
from_addr = "ian.postle@example.com"
subject = "Tribunal papers, Cumbria"
date = "2011-11-16T19:02:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It also had a family therapist's write-up of four sessions me and the wife had when we were splitting up, which was nothing to do with our Katie or school and had our signatures on a sheet saying it went nowhere."
[[evidence]]
category = "discussed-without-consent"
quote = "And somehow it was on the taxi firm's sheet that we'd been living apart, which we'd told that therapist and not another soul."
+++
Just to add ours to the pile. We lost in September, fair and square probably. The authority's bundle had what you'd expect. It also had a family therapist's write-up of four sessions me and the wife had when we were splitting up, which was nothing to do with our Katie or school and had our signatures on a sheet saying it went nowhere. We're back together now as it happens. The judge had read it though. You can tell when a person's read it. And somehow it was on the taxi firm's sheet that we'd been living apart, which we'd told that therapist and not another soul.

Ian P.
