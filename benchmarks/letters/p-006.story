+++
id = "p-006"
channel = "email"
from_name = ""
from_addr = "anon.ot.2021@example.org"
subject = "From inside"
date = "2021-10-30T23:51:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "we were given a laminated list of phrases to choose from, and none of them has a number in it"
[[evidence]]
category = "report-change-requested"
quote = "it had come back from the casework team with tracked changes: two of my recommendations struck through"
+++
I can't sign this. I am an occupational therapist and I have been qualified for fourteen years, nine of them with the same trust in the south-west. I'm writing because of a boy I shall call [[child:1|Alfie]], because that is his name and I am sick of calling him "the patient".

At our away day on [[date:1|12 March]], at a hotel outside [[place:1|Bodmin]], we were given a laminated list of phrases to choose from, and none of them has a number in it. "Opportunities for." "Access to." "As appropriate." My colleague [[professional:1|Perran]] asked what we should do if a child needs forty minutes twice a week. [[professional:2|Steve]], who manages us, said: "Then he'll need opportunities, won't he?" Everybody laughed. I did too, God forgive me.

For [[child:1|Alfie]] I ignored the list. By the Thursday it had come back from the casework team with tracked changes: two of my recommendations struck through and a comment bubble, "over-egged? AP". That is [[professional:3|Alison Penhale]] at [[council:1|Cornwall Council]]. I rejected every change and sent it out as written. I have been on "supportive supervision" since.

To be fair to her, nobody has asked me to alter a diagnosis. I've heard it said that it happens over the border, in [[place:2|Plymouth]]; I don't know it.

Please don't publish this or pass it to anyone, not even without names, because there are only six of us at [[health:1|Truro Health Park]] and the laminate would give me away. I just needed somebody to know that it is true what the parents say.
