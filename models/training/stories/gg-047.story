+++
id = "gg-047"
channel = "forum-post"
from_name = "Goingspare_Fife"
from_addr = ""
subject = "group text"
date = "2020-03-02T21:12:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The pupil support teacher's put the whole of our Rory's child's plan in the P6 parents' WhatsApp, thinking it was the staff one."
[[evidence]]
category = "discussed-without-consent"
quote = "Never heard of a cluster till I read it along with twenty-six other mums."
+++
Folks I'm fizzing. The pupil support teacher's put the whole of our Rory's child's plan in the P6 parents' WhatsApp, thinking it was the staff one. Took it down after twenty minutes and came to the door with flowers so fine, accident. But it's the last page!! "Discussed at cluster 4/12, 8/1, 5/2." Never heard of a cluster till I read it along with twenty-six other mums. His dad thought I must have been going and not telling him.
