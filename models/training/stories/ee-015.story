+++
id = "ee-015"
channel = "email"
from_name = "Debbie Crookes"
from_addr = "debcrookes@example.com"
subject = "Is mine any use to you? Sheffield"
date = "2013-02-12T20:06:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I don't know if this is what you're after. Our Liam's 10, we're in Sheffield, and he's been through the system since he were three.

I've read some of the others and they're shocking. We've not had that. I signed a consent form at Ryegate when he were diagnosed that said health and education could talk to each other and I ticked yes to every box, so when the paediatrician went to school's planning meeting and told them about his bowels I already knew, she'd rung me the night before. I weren't there because I had a shift, but I could've been.

What we've had is waiting. Fourteen months for speech therapy, then six sessions and discharged. Two years for a wheelchair that fits. He's been refused a statement twice. Both times they sent me the panel sheet and I could see why they thought what they thought, they were just wrong.

There was one report that said he could walk unaided. I hit the roof. But it were a draft, that's what drafts are for, and I rang and she laughed and said oh God I've pasted, and it came back right.

He got sent home from a school trip in a taxi on his own at age eight. That were the worst day. I don't suppose that's a data thing.

So there you are. If it's no good to you, no harm done, I feel better for it.

Debbie
