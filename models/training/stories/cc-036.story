+++
id = "cc-036"
channel = "email"
from_name = "Owen Stannard"
from_addr = "owen.stannard@example.com"
subject = "Private and NHS, and the ring-round"
date = "2017-02-21T18:50:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "school-approached", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Then about three weeks on she rings the wife. The LA have been in touch with her boss, they're saying would she \"revisit\" the seven hours as there's nobody else in the county on seven, and could the fortnight be a term."
[[evidence]]
category = "quantifying-forbidden"
quote = "The girl went and got a sheet and showed her, it's a thing all the staff have had off the Trust, \"do not state number, length or duration\". Megan, who's thirteen, said what's left?"
[[evidence]]
category = "school-approached"
quote = "September, Highfold phone: had we changed our minds? Because someone at County had been on to the bursar, no idea how they knew, saying the family was \"likely to go elsewhere\" and could they please let the bed go."
[[evidence]]
category = "tribunal-disclosure"
quote = "We open up the council's lot, and there's a bit in there that's from my wife's occupational health at the Royal Mail. Her back, her nerves, the time she was signed off when her brother did what he did. Her employer had give it to a fella at the council who'd asked for it on headed paper. She'd signed nothing. I watched her read it with the other side sat there, pouring water."
+++
Hi there

Read your appeal for stories in the paper. Here's ours. I'm a plasterer, I don't write much, my wife's checked the commas.

Our Megan's 13. She's had juvenile arthritis from three and she's been in a chair since she was ten. Clever as you like. She's also got dyslexia, so she can't write because of her hands and can't spell when she does. Her secondary put her in bottom sets for everything. I'm not exaggerating. She read the whole of Dickens on audio and she was in bottom set English colouring in a volcano.

We asked for a statement four times, refused, refused, refused, and the fourth one they lost their nerve. That's fine. I say fine. It cost us the van.

So to the reports. The hospital OT did a belter. Seven hours a week of scribe, a laptop with the voice thing, OT in school every fortnight. Gave it us straight, in person, went through every page and asked if she'd got anything wrong. She had, Meg's consultant's name, changed it with a biro. Happy days. Then about three weeks on she rings the wife. The LA have been in touch with her boss, they're saying would she "revisit" the seven hours as there's nobody else in the county on seven, and could the fortnight be a term. She says I'm not doing it. She says but you should know they asked.

Next one's the school's own OT assistant, that does the handwriting group. Meg asked her, not us, Meg did. She goes, how many goes do I get? The girl went and got a sheet and showed her, it's a thing all the staff have had off the Trust, "do not state number, length or duration". Megan, who's thirteen, said what's left? That's my daughter.

So we'd got the county saying no to her placement, and the placement was a school called Highfold, an hour off, they've a hydro pool and they do proper GCSEs. They'd seen Meg in the summer and said yes. We had that in an email. We kept it to ourselves like the charity said to. September, Highfold phone: had we changed our minds? Because someone at County had been on to the bursar, no idea how they knew, saying the family was "likely to go elsewhere" and could they please let the bed go. They let the bed go. To be fair to Highfold, they were sick about it, and they've found her another for Easter.

Last thing and then I'll get my tea. We go to tribunal, January this year, nice hotel, bad coffee. We open up the council's lot, and there's a bit in there that's from my wife's occupational health at the Royal Mail. Her back, her nerves, the time she was signed off when her brother did what he did. Her employer had give it to a fella at the council who'd asked for it on headed paper. She'd signed nothing. I watched her read it with the other side sat there, pouring water.

The judge said that it was neither here nor there and took it out. Well. It was here, and it was there.

We won all bar the transport. I drive her. We do Bleak House on the way, we're on chapter 40, don't tell me.

Owen
