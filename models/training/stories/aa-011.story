+++
id = "aa-011"
channel = "email"
from_name = "Bernadette Quilty"
from_addr = "bernadette.quilty@example.com"
subject = "Records"
date = "2018-07-22T20:15:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "In it were the ward notes, what she weighed, what she'd said to the night nurse, and the child had expressly written \"not for my school and not for court\" on the form."
[[evidence]]
category = "subject-access-failure"
quote = "She's asked for it three times since August, two got no answer at all, and the third got a leaflet on how to ask."
+++
I'm writing this on behalf of my sister who isn't great with the computer, she is sat beside me and she's read it.

Her girl is fifteen and was in and out of the eating disorder unit most of last year. She has an EHCP and we were appealing for a residential place. On the Friday before the hearing the council's side served a late bundle. In it were the ward notes, what she weighed, what she'd said to the night nurse, and the child had expressly written "not for my school and not for court" on the form. The judge was good about it but he'd read them by then, you could see by his face. The girl wouldn't come in from the corridor.

After that my sister wanted to know who'd passed them. She put in to see the file, the proper way, with the fee as it was then. She's asked for it three times since August, two got no answer at all, and the third got a leaflet on how to ask. It's July now.

We got the place in the end, thanks be to God. She's eating toast. She's a dog to walk there, a big soft brown one, and she sends us pictures of it.

But she's asked her mammy more than once who else has read it, and her mammy can't say. That's what we'd like to know.
